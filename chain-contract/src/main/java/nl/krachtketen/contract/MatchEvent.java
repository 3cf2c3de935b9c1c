package nl.krachtketen.contract;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import nl.krachtketen.contract.vocabulary.RecordedBy;

/** What happened between a participant and the joint offering, as matching-service records it. */
public sealed interface MatchEvent extends ChainEvent {

    /** A shortlist was made for her, best match first. It may be empty: that, too, is worth knowing. */
    @EventType("matches.proposed")
    record Proposed(About about, List<ProposedOffering> offerings) implements MatchEvent {

        public Proposed {
            offerings = List.copyOf(offerings);
        }
    }

    /** She chose an offering, from a shortlist or not. This is a request for a place. */
    @EventType("matches.chosen")
    record Chosen(About about, UUID offeringId, RecordedBy recordedBy) implements MatchEvent {
    }

    /** She does not want an offering. */
    @EventType("matches.declined")
    record Declined(About about, UUID offeringId, DeclineReason reason) implements MatchEvent {
    }
}
