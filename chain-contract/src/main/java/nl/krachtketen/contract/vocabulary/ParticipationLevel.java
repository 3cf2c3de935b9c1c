package nl.krachtketen.contract.vocabulary;

/** How far a participant takes part in society, as the programme divides it. */
public enum ParticipationLevel {
    /** Isolated, mostly at home. */
    LOW,
    /** Goes out already, but not yet alone to a course or a job. */
    MIDDLE,
    /** Takes the initiative herself. */
    HIGH
}
