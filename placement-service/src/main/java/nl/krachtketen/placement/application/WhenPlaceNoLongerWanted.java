package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.PlaceRequest;
import nl.krachtketen.placement.domain.Request;

/**
 * She declined an offering, left the chain, or wants its organiser to see her no longer: the places that were kept for her and
 * her turns go to others.
 */
@ApplicationScoped
public class WhenPlaceNoLongerWanted {

    @Inject
    Offerings offerings;

    @Inject
    PlaceRequests requests;

    @Inject
    Places places;

    @Inject
    ParticipantAccess access;

    public void react(MatchEvent.Declined declined) {
        release(
                declined.offeringId(),
                declined.about().participantId(),
                declined.about().occurredAt());
    }

    /** What runs goes on until it is ended: having left does not say when a placement ended. */
    public void react(ParticipantEvent.Left left) {
        UUID participant = left.about().participantId();
        requests.openOf(participant)
                .forEach(request -> release(
                        request.request().offeringId(),
                        participant,
                        left.about().occurredAt()));
    }

    /** Nobody could use a place of hers, or give it back, who may not see her; unless she came back since. */
    public void react(ParticipantEvent.ConsentChanged changed) {
        UUID participant = changed.about().participantId();
        Instant at = changed.about().occurredAt();
        if (!changed.given() && changed.purpose() == ConsentPurpose.PROGRESS && !access.holds(changed.recipient(), participant)) {
            requests.openOf(participant).stream()
                    .map(PlaceRequest::request)
                    .forEach(request -> release(
                            request.offeringId(), participant, at, offering -> offering.organisation().equals(changed.recipient())));
        }
    }

    private void release(UUID offeringId, UUID participant, Instant at) {
        release(offeringId, participant, at, any -> true);
    }

    private void release(UUID offeringId, UUID participant, Instant at, Predicate<Offering> which) {
        offerings.lock(offeringId).filter(which).ifPresent(offering -> {
            if (requests.findOpen(offeringId, participant).orElse(null) instanceof PlaceRequest.Idle idle
                    && askedBefore(at, idle.request())) {
                places.release(offering, idle, at);
            }
        });
    }

    /** What she said once says nothing of what she chose since, however late the news of it comes. */
    private static boolean askedBefore(Instant at, Request request) {
        return request.askedAt() == null || !request.askedAt().isAfter(at);
    }
}
