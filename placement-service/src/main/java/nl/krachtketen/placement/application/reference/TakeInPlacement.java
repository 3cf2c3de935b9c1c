package nl.krachtketen.placement.application.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.krachtketen.contract.vocabulary.PlacementEndReason;
import nl.krachtketen.placement.application.EndPlacement;
import nl.krachtketen.placement.application.Placements;
import nl.krachtketen.placement.application.StartPlacement;
import nl.krachtketen.placement.domain.Placement;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;

/** Makes a placement what an organisation's own system says of it. What was ended stays so until it is told otherwise there. */
@ApplicationScoped
public class TakeInPlacement {

    /** Null if it runs. */
    public record Ending(PlacementEndReason reason, Instant at) {}

    @Inject
    ReferredSteps steps;

    @Inject
    Placements placements;

    @Inject
    StartPlacement startPlacement;

    @Inject
    EndPlacement endPlacement;

    public TakenIn<Placement> takeIn(ToldStep told, int hoursPerWeek, Ending ending) {
        return steps.takeIn(
                told,
                new ReferredSteps.Handling<>(
                        StepKind.PLACEMENT,
                        id -> placements.lock(id, told.organisation()),
                        Placement::participation,
                        Placement::version,
                        () -> startPlacement.start(told.start(), hoursPerWeek),
                        known -> ended(working(known, hoursPerWeek), ending, told.organisation())));
    }

    /** The chain hears when she begins and ends; what she does meanwhile stays here. */
    private Placement working(Placement known, int hoursPerWeek) {
        if (known.hoursPerWeek() == hoursPerWeek || known instanceof Placement.Ended) {
            return known;
        }
        Placement.Running changed = known.running().working(hoursPerWeek);
        placements.save(changed);
        return changed;
    }

    private Placement ended(Placement known, Ending ending, String organisation) {
        return switch (known) {
            case Placement.Running running when ending != null ->
                endPlacement.end(running.participation().id(), ending.reason(), ending.at(), organisation);
            case Placement.Ended ended when ending != null && ending.reason() != ended.reason() ->
                throw new Refused(new Refusal.PlacementClosed(ended.endedAt()));
            default -> known;
        };
    }
}
