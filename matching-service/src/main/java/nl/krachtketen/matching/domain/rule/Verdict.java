package nl.krachtketen.matching.domain.rule;

import java.util.List;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.matching.domain.Text;

/** What one rule says of her and one offering. */
public sealed interface Verdict {

    /** Nothing stands in the way; the reasons are what speaks for it, and may be none. */
    record Fits(List<MatchReason> reasons) implements Verdict {}

    /** This rule stands in the way. */
    record Blocked(RuleName rule, Text explanation) implements Verdict {}

    static Verdict fits(MatchReason... reasons) {
        return new Fits(List.of(reasons));
    }

    static Verdict blocked(RuleName rule, String nl, String en) {
        return new Blocked(rule, new Text(nl, en));
    }
}
