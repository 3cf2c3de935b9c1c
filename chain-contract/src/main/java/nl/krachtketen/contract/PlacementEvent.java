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

    /** She begins to take part. */
    sealed interface Started {

        About about();

        /** Who has her there, whoever recorded it (OIN); null in what was recorded before this was told. */
        String organiser();
    }

    /** She began an activity, such as a course or language lessons. */
    @EventType("placements.activity-started")
    record ActivityStarted(About about, UUID offeringId, OfferingKind kind, @Nullable @Coded(Code.ORGANISATION) String organiser)
            implements PlacementEvent, Started {

        public ActivityStarted {
            Code.ORGANISATION.requireIfPresent(organiser);
        }

        /** At an offering of whoever recorded it. */
        public ActivityStarted(About about, UUID offeringId, OfferingKind kind) {
            this(about, offeringId, kind, about.organisation());
        }
    }

    /** She completed an activity. */
    @EventType("placements.activity-completed")
    record ActivityCompleted(About about, UUID offeringId, OfferingKind kind) implements PlacementEvent {
    }

    /** She joins in without obligation. Her first trial or placement activates her. */
    @EventType("placements.trial-started")
    record TrialStarted(About about, UUID offeringId, @Nullable @Coded(Code.ORGANISATION) String organiser)
            implements PlacementEvent, Started {

        public TrialStarted {
            Code.ORGANISATION.requireIfPresent(organiser);
        }

        /** At an offering of whoever recorded it. */
        public TrialStarted(About about, UUID offeringId) {
            this(about, offeringId, about.organisation());
        }
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
    record Placed(About about, UUID offeringId, @Range(min = 1, max = 40) int hoursPerWeek,
            @Nullable @Coded(Code.ORGANISATION) String organiser) implements PlacementEvent, Started {

        public Placed {
            Bounds.require("hoursPerWeek", hoursPerWeek, 1, 40);
            Code.ORGANISATION.requireIfPresent(organiser);
        }

        /** At an offering of whoever recorded it. */
        public Placed(About about, UUID offeringId, int hoursPerWeek) {
            this(about, offeringId, hoursPerWeek, about.organisation());
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
