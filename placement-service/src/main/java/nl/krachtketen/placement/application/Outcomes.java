package nl.krachtketen.placement.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ConfirmationMoment;
import nl.krachtketen.placement.domain.Outcome;

/** A caller finds what it recorded itself, what its own offerings led to, and what became of those whom it holds. */
public interface Outcomes {

    /** An outcome of which somebody should look whether it is still so. */
    record Due(Outcome outcome, ConfirmationMoment moment) {}

    void add(Outcome outcome);

    Optional<Outcome> find(UUID id, String caller);

    /** The same, kept from changing until the transaction ends. */
    Optional<Outcome> lock(UUID id, String caller);

    /** Stores the next version with what was confirmed last. */
    void confirm(Outcome confirmed, Outcome.Confirmation last);

    /**
     * What the caller recorded, or what became of those whom it holds, and was not looked at in time. After a year nobody
     * is asked how it was after half a year, and what is no longer so is not asked for again.
     */
    List<Due> due(String caller, Instant now, UUID after, int limit);

    /** The same for everybody, as long as nobody was asked; kept from changing, and others may have some of them. */
    List<Due> lockUnasked(Instant now, int limit);

    /** Somebody was asked, once for each moment. */
    void asked(Due due);
}
