package nl.krachtketen.placement.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.OpenOffering;

/** The joint offering: everybody may read all of it. */
public interface Offerings {

    void add(OpenOffering offering);

    Optional<Offering> find(UUID id);

    /** The offering, kept from changing until the transaction ends. Whoever changes places does this first. */
    Optional<Offering> lock(UUID id);

    /** The same for a step of hers: first she is kept from being erased, so that no two wait for each other. */
    Optional<Offering> lockFor(UUID participant, UUID id);

    /** Stores the next version; only its organiser and the platform may. */
    void save(Offering offering);

    /** Its organiser says that it is still so. */
    void confirm(UUID id);

    /** The same of many at once. */
    void confirm(Collection<UUID> ids);

    /** Those that were not confirmed since then, longest first, kept from changing; others may have some of them. */
    List<OpenOffering> lockUnconfirmed(Instant since, int limit);

    /** Those that were not confirmed since then, and whose organiser was not asked to; kept from changing, others may have some. */
    List<OpenOffering> lockUnasked(Instant since, int limit);

    void askedToConfirm(UUID id, Instant at);

    /** Takes a place; false if there is none, whatever the caller believed. */
    boolean takePlace(OpenOffering next);

    void freePlace(Offering next);

    /** Those that are neither closed nor hidden, in the order in which they came; either filter may be null. */
    List<Offering> list(String municipality, OfferingKind kind, UUID after, int limit);
}
