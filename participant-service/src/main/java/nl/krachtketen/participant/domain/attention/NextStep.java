package nl.krachtketen.participant.domain.attention;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What may follow. The chain is no rail: all but contradictions is possible, and any step may be the first one. */
public enum NextStep {
    /** It brings back somebody who had left, and ends a pause. */
    INTAKE(she -> true),
    CHOICE(NextStep::takesSteps),
    ACTIVITY(NextStep::takesSteps),
    ACTIVITY_COMPLETION(she -> she.running().contains(Running.ACTIVITY)),
    TRIAL(NextStep::takesSteps),
    TRIAL_END(she -> she.running().contains(Running.TRIAL)),
    PLACEMENT(NextStep::takesSteps),
    PLACEMENT_END(she -> she.running().contains(Running.PLACEMENT)),
    EDUCATION(NextStep::takesSteps),
    WORK(NextStep::takesSteps),
    ENTERPRISE(NextStep::takesSteps),
    OUTCOME_CONFIRMATION(she -> she.running().contains(Running.OUTCOME)),
    /** One at a time: somebody must know who has the ball. */
    HANDOVER(she -> takesSteps(she) && she.step() != ChainStep.HANDOVER_OFFERED),
    PAUSE(NextStep::takesSteps),
    RESUMPTION(she -> she.presence() == Presence.PAUSED),
    DEPARTURE(she -> she.presence() != Presence.DEPARTED);

    private final Predicate<Standing> rule;

    NextStep(Predicate<Standing> rule) {
        this.rule = rule;
    }

    public static List<NextStep> after(Standing she) {
        return Stream.of(values()).filter(step -> step.rule.test(she)).toList();
    }

    private static boolean takesSteps(Standing she) {
        return she.presence() == Presence.IN_CHAIN;
    }
}
