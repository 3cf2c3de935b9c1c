package nl.krachtketen.contract.vocabulary;

/** What stands in the way of taking part. */
public enum Barrier {
    CHILDCARE,
    TRAVEL,
    TIME,
    /** A place must be adjusted to her; why is never asked. */
    NEEDS_ADJUSTMENT
}
