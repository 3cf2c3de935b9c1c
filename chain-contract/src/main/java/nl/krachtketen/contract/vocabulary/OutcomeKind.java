package nl.krachtketen.contract.vocabulary;

/** What a participant moved on to. */
public enum OutcomeKind {
    EDUCATION, WORK, ENTERPRISE
}
