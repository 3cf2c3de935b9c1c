package nl.krachtketen.participant.adapter.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.participant.application.attention.WhenSessionAttended;
import nl.krachtketen.participant.application.coach.WhenParticipantMovesOn;
import nl.krachtketen.participant.application.consent.WhenSheTakesPart;
import nl.krachtketen.participant.application.handover.WhenHandoverLosesItsGround;
import nl.krachtketen.participant.application.handover.WhenPlaceAnswered;

/** Which reaction belongs to which event; one area at a time, so that none hides an event from another. */
@ApplicationScoped
class ChainReactions {

    @Inject
    WhenSheTakesPart whenSheTakesPart;

    @Inject
    WhenParticipantMovesOn whenParticipantMovesOn;

    @Inject
    WhenHandoverLosesItsGround whenHandoverLosesItsGround;

    @Inject
    WhenPlaceAnswered whenPlaceAnswered;

    @Inject
    WhenSessionAttended whenSessionAttended;

    void to(Received.Known known) {
        consent(known.event());
        coach(known.event());
        handover(known.event());
        attention(known);
    }

    private void attention(Received.Known known) {
        if (known.event() instanceof PlacementEvent.Attended attended) {
            whenSessionAttended.react(attended, known.envelope().sequence());
        }
    }

    private void consent(Event event) {
        switch (event) {
            case PlaceEvent.PlaceReserved reserved when !reserved.onlyPromised() -> whenSheTakesPart.place(reserved.about(), reserved.askedAt());
            case PlaceEvent.WaitingListed listed when !listed.onlyPromised() -> whenSheTakesPart.place(listed.about(), listed.askedAt());
            case PlacementEvent.Started started -> whenSheTakesPart.step(started);
            default -> { /* The others change nothing about her consents. */ }
        }
    }

    private void coach(Event event) {
        switch (event) {
            case ParticipantEvent.Left e -> whenParticipantMovesOn.left(e.about().participantId(), e.about().occurredAt());
            case OutcomeEvent.MovedToEducation e -> whenParticipantMovesOn.movedOn(e.about().participantId(), e.about().occurredAt());
            case OutcomeEvent.MovedToWork e -> whenParticipantMovesOn.movedOn(e.about().participantId(), e.about().occurredAt());
            case OutcomeEvent.MovedToEnterprise e -> whenParticipantMovesOn.movedOn(e.about().participantId(), e.about().occurredAt());
            default -> { /* The others change nothing about coaches. */ }
        }
    }

    private void handover(Event event) {
        switch (event) {
            case ParticipantEvent.Left left -> whenHandoverLosesItsGround.react(left);
            case ParticipantEvent.ConsentChanged changed -> whenHandoverLosesItsGround.react(changed);
            case PlaceEvent answer -> whenPlaceAnswered.react(answer);
            default -> { /* The others change nothing about handovers. */ }
        }
    }
}
