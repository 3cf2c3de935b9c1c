package nl.krachtketen.placement.application;

import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OutcomeKind;

/** Which step somebody means who names the participant and the offering, but not the step. A caller finds what it may see. */
public interface StepsAt {

    enum Kind {
        TRIAL,
        PLACEMENT,
        ACTIVITY
    }

    /** The one that runs there; if there are several, the one that began last. */
    Optional<UUID> running(Kind kind, UUID participant, UUID offering, String caller);

    /** What she moved on to last, of this kind. */
    Optional<UUID> lastOutcome(OutcomeKind kind, UUID participant, String caller);
}
