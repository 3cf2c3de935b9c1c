package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.Answer;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.PlaceDeclineReason;
import nl.krachtketen.placement.domain.PlaceRequest;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;

/** The organiser says whether she is welcome; whoever holds her says whether she takes a place that came free for her. */
@ApplicationScoped
public class AnswerRequest {

    /** A request that can be answered, at an offering that is locked. */
    private record Asked(Offering offering, PlaceRequest.Idle request) {}

    @Inject
    PlaceRequests requests;

    @Inject
    Offerings offerings;

    @Inject
    Places places;

    @Inject
    GivenAnswers answers;

    @Inject
    KnownParticipants known;

    @Inject
    Outbox outbox;

    @Inject
    Deadlines deadlines;

    public void accept(UUID id, String caller) {
        Asked asked = lock(id, caller);
        Instant now = deadlines.now();
        PlaceRequest.Idle accepted =
                asked.offering().organisation().equals(caller) ? asked.request().accepted(now, asked.offering().clock(now)) : taken(asked, now);
        answers.save(asked.offering(), asked.request(), accepted);
        if (asked.request() instanceof PlaceRequest.Offered) {
            var about = known.require(accepted.request().participantId())
                    .about(now, asked.offering().organisation(), null);
            outbox.publish(PlaceAnswers.reserved(about, accepted.request()), accepted.version());
        }
    }

    public void decline(UUID id, PlaceDeclineReason reason, String caller) {
        Asked asked = lock(id, caller);
        asked.offering().requireOrganiser(caller);
        Instant now = deadlines.now();
        places.release(asked.offering(), asked.request(), asked.request().declined(reason, now, asked.offering().clock(now)), now);
    }

    /** Her holder speaks for her, and not for the organiser. */
    private static PlaceRequest.Idle taken(Asked asked, Instant now) {
        if (asked.request() instanceof PlaceRequest.Offered offered) {
            return offered.taken(asked.offering().clock(now));
        }
        throw new Refused(new Refusal.NotTheOrganiser());
    }

    /** Read again under the lock: she may have started, or a deadline may have passed, a moment ago. */
    private Asked lock(UUID id, String caller) {
        var request = find(id, caller).request();
        Offering offering = offerings
                .lockFor(request.participantId(), request.offeringId())
                .orElseThrow();
        return switch (find(id, caller)) {
            case PlaceRequest.Idle idle -> new Asked(offering, idle);
            case PlaceRequest.TakenUp started -> throw new Refused(new Refusal.NothingToAnswer());
            case PlaceRequest.Released released when released.request().answer() instanceof Answer.Missed missed ->
                throw new Refused(new Refusal.AnswerTooLate(missed.by()));
            case PlaceRequest.Released released -> throw new Refused(new Refusal.NothingToAnswer());
        };
    }

    private PlaceRequest find(UUID id, String caller) {
        return requests.find(id, caller)
                .orElseThrow(() -> Problem.notFound("There is no place request with this identifier."))
                .placeRequest();
    }
}
