package nl.krachtketen.kit.ranking;

/** The hard rules of one search by name, as partners see them. */
public interface RuleName {

    /** Whether a candidate may be proposed in spite of this rule when little else fits, so that it can be talked over. */
    boolean relaxable();
}
