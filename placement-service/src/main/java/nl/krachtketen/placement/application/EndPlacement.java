package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.PlacementEndReason;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.Placement;

/** She is no longer a volunteer there; nobody is blamed for it. */
@ApplicationScoped
public class EndPlacement {

    @Inject
    Placements placements;

    @Inject
    Leaving leaving;

    @Inject
    Outbox outbox;

    public Placement end(UUID id, PlacementEndReason reason, Instant at, String organisation) {
        Placement.Ended placement = placements
                .lock(id, organisation)
                .orElseThrow(() -> Problem.notFound("There is no placement with this identifier."))
                .running()
                .ended(reason, at);
        placements.save(placement);
        var about = leaving.leave(placement.participation(), false, at, organisation);
        outbox.publish(
                new PlacementEvent.PlacementEnded(
                        about, placement.participation().offeringId(), reason),
                placement.version());
        return placement;
    }
}
