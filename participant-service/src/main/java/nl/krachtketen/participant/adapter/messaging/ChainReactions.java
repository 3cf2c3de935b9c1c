package nl.krachtketen.participant.adapter.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.participant.application.coach.WhenParticipantMovesOn;
import nl.krachtketen.participant.application.consent.WhenSheTakesPart;

/** Which reaction belongs to which event. */
@ApplicationScoped
class ChainReactions {

    @Inject
    WhenSheTakesPart whenSheTakesPart;

    @Inject
    WhenParticipantMovesOn whenParticipantMovesOn;

    void to(Received.Known known) {
        switch (known.event()) {
            case PlaceEvent.PlaceReserved reserved -> whenSheTakesPart.choice(reserved.about());
            case PlaceEvent.WaitingListed listed -> whenSheTakesPart.choice(listed.about());
            case PlacementEvent.ActivityStarted started -> whenSheTakesPart.step(started.about());
            case PlacementEvent.TrialStarted started -> whenSheTakesPart.step(started.about());
            case PlacementEvent.Placed placed -> whenSheTakesPart.step(placed.about());
            case ParticipantEvent.Left e -> whenParticipantMovesOn.left(e.about().participantId(), e.about().occurredAt());
            case OutcomeEvent.MovedToEducation e -> whenParticipantMovesOn.movedOn(e.about().participantId(), e.about().occurredAt());
            case OutcomeEvent.MovedToWork e -> whenParticipantMovesOn.movedOn(e.about().participantId(), e.about().occurredAt());
            case OutcomeEvent.MovedToEnterprise e -> whenParticipantMovesOn.movedOn(e.about().participantId(), e.about().occurredAt());
            default -> { /* The others change nothing here. */ }
        }
    }
}
