package nl.krachtketen.placement.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.inbound.InboundOperations;
import nl.krachtketen.kit.inbound.Reported;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.placement.application.StepsAt;

/** Trials, placements and activities that a partner's own system began or ended. */
@ApplicationScoped
class ReportedSteps implements InboundOperations {

    @Inject
    TrialResource trials;

    @Inject
    PlacementResource placements;

    @Inject
    ActivityResource activities;

    @Inject
    StepsAt steps;

    @Inject
    KnownParticipants known;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @Override
    public Map<Class<? extends Event>, Consumer<Reported>> byType() {
        return Map.of(
                PlacementEvent.TrialStarted.class, said -> trials.start(start(said).as(TrialRequest.class)),
                PlacementEvent.TrialEnded.class, said -> trials.end(
                        running(StepsAt.Kind.TRIAL, Views.TRIAL, said),
                        said.only("evaluation", "whatFollows", "occurredAt").as(TrialEnding.class)),
                PlacementEvent.Placed.class, said -> placements.start(
                        said.only("participantId", "offeringId", "hoursPerWeek", "occurredAt").as(PlacementRequest.class)),
                PlacementEvent.PlacementEnded.class, said -> placements.end(
                        running(StepsAt.Kind.PLACEMENT, Views.PLACEMENT, said),
                        said.only("reason", "occurredAt").as(PlacementEnding.class)),
                PlacementEvent.ActivityStarted.class, said -> activities.start(start(said).as(StartRequest.class)),
                PlacementEvent.ActivityCompleted.class, said -> activities.complete(
                        running(StepsAt.Kind.ACTIVITY, Views.ACTIVITY, said), said.only("occurredAt").as(Moment.class)));
    }

    private static Reported start(Reported said) {
        return said.only("participantId", "offeringId", "occurredAt");
    }

    /** The caller's own identifier of what runs at the offering. */
    private String running(StepsAt.Kind kind, String name, Reported said) {
        UUID participant = ids.fromField(OutwardIds.PARTICIPANT, "participantId", said.text("participantId"));
        known.require(participant);
        return steps.running(kind, participant, UUID.fromString(said.text("offeringId")), caller.organisation())
                .map(step -> ids.outward(name, step))
                .orElseThrow(() -> Problem.contradiction("nothing-running", "Nothing running",
                        "No " + name + " of hers runs at this offering, as far as your organisation can see: it did not begin, or it ended.",
                        List.of("startTrial", "startPlacement", "startActivity")));
    }
}
