package nl.krachtketen.participant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.kit.access.AccessFold;

/** Where else she takes part decides who else may see her. */
@ApplicationScoped
public class WhenChainEventArrives {

    @Inject
    AccessFold access;

    public void react(ChainEvent event, long sequence) {
        if (!access.erased(event.about().participantId())) {
            access.fold(event, sequence);
        }
    }
}
