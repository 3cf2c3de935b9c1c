package nl.krachtketen.placement.application;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.krachtketen.placement.domain.AnyOffering;

/** What one organiser has, drafts and hidden offerings among it. */
public interface OrganisersOfferings {

    /**
     * All but the closed ones, in the order in which they came.
     *
     * @param stale only those that are hidden until the organiser confirms them
     */
    List<AnyOffering> list(String organiser, boolean stale, UUID after, int limit);

    /** Those that carry this reference, kept from changing: the open ones, or one that was closed if there is none. */
    List<AnyOffering> lockByReference(String organiser, String reference);

    /** The same as they are, for whoever only looks. */
    List<AnyOffering> findByReference(String organiser, String reference);

    /** One at most, as it is, also if it is closed. */
    List<AnyOffering> findById(String organiser, UUID id);

    /** One at most, kept from changing, also if it is closed. */
    List<AnyOffering> lockById(String organiser, UUID id);

    /** All but the closed ones and drafts, in the order in which they came, one at a time. */
    void forEachPublished(String organiser, Consumer<AnyOffering> work);
}
