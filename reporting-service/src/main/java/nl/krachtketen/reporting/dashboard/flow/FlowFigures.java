package nl.krachtketen.reporting.dashboard.flow;

import java.util.List;
import java.util.function.Function;
import nl.krachtketen.reporting.dashboard.Days;
import nl.krachtketen.reporting.journey.Step;

/** What became of some women: step by step, and from step to step. */
public record FlowFigures(int women, int activated, int left, int paused, List<StepFlow> steps, List<FlowLink> links, Continuity continuity) {

    static FlowFigures of(Crowd crowd, Function<Step, Days> days) {
        return new FlowFigures(crowd.women(), crowd.count(Walked::activated), crowd.count(Walked::droppedOut), crowd.count(Walked::paused),
                Walked.CHAIN.stream().map(step -> StepFlow.of(step, crowd, days.apply(step))).toList(), Links.of(crowd),
                Continuity.of(crowd));
    }

    public boolean empty() {
        return women == 0;
    }

    public int movedOn() {
        return steps.getLast().women();
    }
}
