package nl.krachtketen.matching.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What she said and did before, as far as it bears on what is proposed to her.
 *
 * @param steps         how far she came with the offerings that she chose; one whose place was released is not among them
 * @param withdrawnFrom the organisations that she no longer lets see her
 */
public record History(List<EarlierDecline> declines, Map<UUID, StepState> steps, Set<String> withdrawnFrom) {

    public static final History NONE = new History(List.of(), Map.of(), Set.of());

    public History {
        declines = List.copyOf(declines);
        steps = Map.copyOf(steps);
        withdrawnFrom = Set.copyOf(withdrawnFrom);
    }

    /** Whether she takes part there, or is about to. */
    public boolean goesTo(UUID offering) {
        StepState state = steps.get(offering);
        return state == StepState.ASKED || state == StepState.RUNNING;
    }
}
