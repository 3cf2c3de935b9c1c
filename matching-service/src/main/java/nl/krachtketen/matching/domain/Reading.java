package nl.krachtketen.matching.domain;

import java.util.List;
import nl.krachtketen.matching.domain.rule.Rule;
import nl.krachtketen.matching.domain.rule.Verdict;

/** How the hard rules are read. */
public enum Reading {
    /** Each rule counts. */
    STRICT,
    /** Only those count that cannot be talked over. */
    WIDE;

    boolean lets(List<Rule> rules, Profile her, OpenOffering offering) {
        for (Rule rule : rules) {
            if (rule.judge(her, offering) instanceof Verdict.Blocked blocked
                    && (this == STRICT || !blocked.rule().relaxable())) {
                return false;
            }
        }
        return true;
    }
}
