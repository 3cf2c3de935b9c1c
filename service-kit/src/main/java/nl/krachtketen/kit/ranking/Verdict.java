package nl.krachtketen.kit.ranking;

import java.util.List;

/** What one rule says of her and one candidate. */
public sealed interface Verdict<R, N extends RuleName> {

    /** Nothing stands in the way; the reasons are what speaks for it, and may be none. */
    record Fits<R, N extends RuleName>(List<R> reasons) implements Verdict<R, N> {}

    /** This rule stands in the way. */
    record Blocked<R, N extends RuleName>(N rule, Text explanation) implements Verdict<R, N> {}

    @SafeVarargs
    static <R, N extends RuleName> Verdict<R, N> fits(R... reasons) {
        return new Fits<>(List.of(reasons));
    }

    static <R, N extends RuleName> Verdict<R, N> blocked(N rule, String nl, String en) {
        return new Blocked<>(rule, new Text(nl, en));
    }
}
