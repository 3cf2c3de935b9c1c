package nl.krachtketen.matching.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.ParticipantEvent.IntakeDone;
import nl.krachtketen.matching.domain.Intake;

/**
 * Keeps her profile up to date. Her municipality and participation level are folded by the kit, which also forgets her
 * after an erasure; all that hangs on her goes with her by foreign key.
 */
@ApplicationScoped
public class WhenChainEventArrives {

    @Inject
    Profiles profiles;

    public void react(ChainEvent event, long sequence) {
        if (event instanceof IntakeDone intake) {
            profiles.keep(intake.about().participantId(), answers(intake), intake.about().occurredAt(), sequence);
        }
    }

    private static Intake answers(IntakeDone intake) {
        return new Intake(
                intake.goals(),
                intake.themes(),
                intake.languages(),
                intake.dutchLevel(),
                intake.availability(),
                intake.postcodeArea(),
                intake.childrenComeAlong());
    }
}
