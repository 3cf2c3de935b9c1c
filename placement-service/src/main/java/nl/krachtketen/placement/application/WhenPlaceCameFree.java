package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/**
 * Something ended or was given up: whoever waits longest may get the place. Whoever ended it may see nothing of those
 * who wait, so they are served here and not in its own transaction; until then the place is kept from newcomers.
 */
@ApplicationScoped
public class WhenPlaceCameFree {

    @Inject
    WaitingList waitingList;

    public void react(UUID offeringId, Instant at) {
        waitingList.serve(offeringId, at);
    }
}
