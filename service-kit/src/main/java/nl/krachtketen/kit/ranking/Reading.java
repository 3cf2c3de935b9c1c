package nl.krachtketen.kit.ranking;

import java.util.List;

/** How the hard rules are read. */
public enum Reading {
    /** Each rule counts. */
    STRICT,
    /** Only those count that cannot be talked over. */
    WIDE;

    public <A, C, R, N extends RuleName> boolean lets(List<? extends Rule<A, C, R, N>> rules, A her, C candidate) {
        for (Rule<A, C, R, N> rule : rules) {
            if (rule.judge(her, candidate) instanceof Verdict.Blocked<R, N> blocked
                    && (this == STRICT || !blocked.rule().relaxable())) {
                return false;
            }
        }
        return true;
    }
}
