package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.placement.domain.Placement;

/** She becomes a volunteer. */
@ApplicationScoped
public class StartPlacement {

    @Inject
    Admission admission;

    @Inject
    Placements placements;

    @Inject
    Outbox outbox;

    public Placement start(Start start, int hoursPerWeek) {
        return place(admission.admit(start), hoursPerWeek);
    }

    Placement place(Admission.Admitted admitted, int hoursPerWeek) {
        var placement = Placement.Running.started(admitted.participation(), hoursPerWeek);
        placements.add(placement);
        outbox.publish(
                new PlacementEvent.Placed(
                        admitted.about(),
                        placement.participation().offeringId(),
                        hoursPerWeek,
                        admitted.organiser()),
                placement.version());
        return placement;
    }
}
