package nl.krachtketen.placement.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.placement.application.PlaceRequests;
import nl.krachtketen.placement.application.reference.StepKind;
import nl.krachtketen.placement.application.reference.StepReferences;
import nl.krachtketen.placement.domain.Activity;
import nl.krachtketen.placement.domain.Outcome;
import nl.krachtketen.placement.domain.PlaceRequest;
import nl.krachtketen.placement.domain.Placement;
import nl.krachtketen.placement.domain.Request;
import nl.krachtketen.placement.domain.Trial;

/** What callers see, with identifiers of their own. */
@ApplicationScoped
public class Views {

    public static final String TRIAL = "trial";
    public static final String PLACEMENT = "placement";
    public static final String ACTIVITY = "activity";
    public static final String OUTCOME = "outcome";
    public static final String PLACE_REQUEST = "place request";

    @Inject
    OutwardIds ids;

    @Inject
    StepReferences references;

    TrialView of(Trial trial) {
        var participation = trial.participation();
        var ended = trial instanceof Trial.Ended end ? end : null;
        return new TrialView(
                ids.outward(TRIAL, participation.id()),
                references.of(StepKind.TRIAL, participation.id()),
                ids.outward(OutwardIds.PARTICIPANT, participation.participantId()),
                participation.offeringId(),
                participation.organisation(),
                participation.startedAt(),
                participation.recordedAt(),
                trial.expectedEnd(),
                trial.evaluations(),
                ended == null ? null : ended.endedAt(),
                ended == null ? null : ended.evaluation(),
                ended == null ? null : ended.whatFollows());
    }

    PlacementView of(Placement placement) {
        var participation = placement.participation();
        var ended = placement instanceof Placement.Ended end ? end : null;
        return new PlacementView(
                ids.outward(PLACEMENT, participation.id()),
                references.of(StepKind.PLACEMENT, participation.id()),
                ids.outward(OutwardIds.PARTICIPANT, participation.participantId()),
                participation.offeringId(),
                participation.organisation(),
                placement.hoursPerWeek(),
                participation.startedAt(),
                participation.recordedAt(),
                ended == null ? null : ended.endedAt(),
                ended == null ? null : ended.reason());
    }

    ActivityView of(Activity activity) {
        var participation = activity.participation();
        return new ActivityView(
                ids.outward(ACTIVITY, participation.id()),
                references.of(StepKind.ACTIVITY, participation.id()),
                ids.outward(OutwardIds.PARTICIPANT, participation.participantId()),
                participation.offeringId(),
                participation.organisation(),
                activity.kind(),
                participation.startedAt(),
                participation.recordedAt(),
                activity instanceof Activity.Completed completed ? completed.completedAt() : null);
    }

    OutcomeView of(Outcome outcome) {
        return new OutcomeView(
                ids.outward(OUTCOME, outcome.id()),
                ids.outward(OutwardIds.PARTICIPANT, outcome.participantId()),
                outcome.kind(),
                outcome.sector(),
                outcome.offeringId(),
                outcome.organisation(),
                outcome.occurredAt(),
                outcome.recordedAt(),
                outcome.confirmations().stream()
                        .map(given -> new OutcomeView.ConfirmationView(
                                given.moment(), given.stillSo(), given.occurredAt(), given.organisation()))
                        .toList());
    }

    PlaceRequestView of(PlaceRequests.Listed listed) {
        Request request = listed.placeRequest().request();
        return new PlaceRequestView(
                ids.outward(PLACE_REQUEST, request.id()),
                ids.outward(OutwardIds.PARTICIPANT, request.participantId()),
                request.offeringId(),
                PlaceRequestView.State.of(listed.placeRequest()),
                listed.position(),
                request.askedAt(),
                request.promised(),
                listed.placeRequest() instanceof PlaceRequest.Offered offered ? offered.until() : null,
                AnswerView.of(request.answer()),
                listed.recordedAt());
    }
}
