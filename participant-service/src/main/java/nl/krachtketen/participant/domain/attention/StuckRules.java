package nl.krachtketen.participant.domain.attention;

import java.time.Instant;
import java.util.stream.Stream;

/** When a woman is stuck. */
public final class StuckRules {

    private StuckRules() {}

    public static Verdict judge(Standing she, Thresholds thresholds, Instant now) {
        return Stream.of(NeverStuck.values()).filter(rule -> rule.appliesTo(she)).findFirst()
                .<Verdict>map(Verdict.Exempt::new).orElseGet(() -> byTime(she, thresholds, now));
    }

    private static Verdict byTime(Standing she, Thresholds thresholds, Instant now) {
        Instant limit = she.since().plus(thresholds.of(she.step(), she.level()));
        return now.isBefore(limit) ? new Verdict.UnderWay(limit) : new Verdict.Stuck();
    }
}
