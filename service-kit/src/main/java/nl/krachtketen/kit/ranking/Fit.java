package nl.krachtketen.kit.ranking;

import java.util.ArrayList;
import java.util.List;

/** Why a candidate suits her, and what stands in the way: the verdicts of all hard rules together. */
public record Fit<R, N extends RuleName>(List<R> reasons, List<Verdict.Blocked<R, N>> obstacles) {

    public static <A, C, R, N extends RuleName> Fit<R, N> of(List<? extends Rule<A, C, R, N>> rules, A her, C candidate) {
        List<R> reasons = new ArrayList<>();
        List<Verdict.Blocked<R, N>> obstacles = new ArrayList<>();
        for (Rule<A, C, R, N> rule : rules) {
            switch (rule.judge(her, candidate)) {
                case Verdict.Fits<R, N> fits -> reasons.addAll(fits.reasons());
                case Verdict.Blocked<R, N> blocked -> obstacles.add(blocked);
            }
        }
        return new Fit<>(reasons, obstacles);
    }

    public boolean strictly() {
        return obstacles.isEmpty();
    }
}
