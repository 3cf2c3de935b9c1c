package nl.krachtketen.placement.application.reference;

/** What a partner may know by a reference of its own; each kind has references of its own. */
public enum StepKind {
    TRIAL,
    PLACEMENT,
    ACTIVITY
}
