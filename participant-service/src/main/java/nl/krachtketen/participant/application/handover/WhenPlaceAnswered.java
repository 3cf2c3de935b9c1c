package nl.krachtketen.participant.application.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Notice;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.handover.Handover;
import nl.krachtketen.participant.domain.handover.Place;

/** The organiser answered for the place behind a promise: giver and taker see the answer on the handover. */
@ApplicationScoped
public class WhenPlaceAnswered {

    @Inject
    Handovers handovers;

    @Inject
    Participants participants;

    @Inject
    HandoverNews news;

    public void react(PlaceEvent event) {
        switch (event) {
            case PlaceEvent.PlaceReserved reserved -> note(event, Place::reserved);
            case PlaceEvent.WaitingListed listed -> note(event, place -> place.waitingListed(listed.position()));
            case PlaceEvent.PlaceReleased released -> note(event, Place::refused);
            case PlaceEvent.PlaceOffered offered -> { /* She still waits; whether she takes it is told by what follows. */ }
        }
    }

    private void note(PlaceEvent event, UnaryOperator<Place> answer) {
        UUID participant = event.about().participantId();
        participants.lock(participant).ifPresent(her -> handovers.promised(participant, event.offeringId())
                .filter(handover -> !event.about().occurredAt().isBefore(handover.offer().offeredAt()))
                .ifPresent(handover -> note(her, handover, handover.placeAnswered(answer.apply(handover.place())))));
    }

    private void note(Participant her, Handover before, Handover after) {
        if (after.version() > before.version()) {
            handovers.save(after);
            if (after.place().state() == Place.State.REFUSED) {
                String contact = her.profile().holder().equals(after.offer().giver()) ? her.profile().holding().contactPerson() : null;
                news.tellGiver(Notice.Kind.PROMISED_PLACE_REFUSED, after, contact);
            }
        }
    }
}
