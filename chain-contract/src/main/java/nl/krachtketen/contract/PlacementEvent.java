package nl.krachtketen.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.PlacementEndReason;
import nl.krachtketen.contract.vocabulary.WhatFollows;

/** A participant taking part in an offering, as placement-service records it. */
public sealed interface PlacementEvent extends ChainEvent {

    /** The offering that she takes part in. */
    UUID offeringId();

    /** She began an activity, such as a course or language lessons. */
    @EventType("placements.activity-started")
    record ActivityStarted(About about, UUID offeringId, OfferingKind kind) implements PlacementEvent {
    }

    /** She completed an activity. */
    @EventType("placements.activity-completed")
    record ActivityCompleted(About about, UUID offeringId, OfferingKind kind) implements PlacementEvent {
    }

    /** She joins in without obligation. Her first trial or placement activates her. */
    @EventType("placements.trial-started")
    record TrialStarted(About about, UUID offeringId) implements PlacementEvent {
    }

    /** A trial was looked back upon. */
    @EventType("placements.trial-ended")
    record TrialEnded(About about, UUID offeringId, List<EvaluationCode> evaluation, WhatFollows whatFollows)
            implements PlacementEvent {

        public TrialEnded {
            evaluation = List.copyOf(evaluation);
        }
    }

    /** She became a volunteer. */
    @EventType("placements.placed")
    record Placed(About about, UUID offeringId, @Range(min = 1, max = 40) int hoursPerWeek) implements PlacementEvent {

        public Placed {
            Bounds.require("hoursPerWeek", hoursPerWeek, 1, 40);
        }
    }

    /** She is no longer a volunteer there. */
    @EventType("placements.placement-ended")
    record PlacementEnded(About about, UUID offeringId, PlacementEndReason reason) implements PlacementEvent {
    }

    /** She was there (true) or not (false) at one session. */
    @EventType("placements.attended")
    record Attended(About about, UUID offeringId, LocalDate sessionDate, boolean present) implements PlacementEvent {
    }
}
