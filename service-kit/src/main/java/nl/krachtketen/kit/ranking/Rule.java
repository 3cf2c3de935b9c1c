package nl.krachtketen.kit.ranking;

/**
 * A hard rule: either a candidate fits in this respect, or it is blocked. What is not known never blocks.
 *
 * @param <A> for whom something is sought
 * @param <C> what or who may suit her
 * @param <R> what can speak for it
 * @param <N> the names of the rules
 */
@FunctionalInterface
public interface Rule<A, C, R, N extends RuleName> {

    Verdict<R, N> judge(A her, C candidate);
}
