package nl.krachtketen.reporting.bonus;

/** What something is put to the account of. */
public enum Account {
    /** A civic integration programme, with something else of the programme's list at the same time. */
    DUAL_TRAJECTORY,
    /** A woman without work and benefit who found paid work. */
    NUG_TO_WORK,
    /** A woman who began something that leads to work. */
    REINTEGRATION,
    /** A woman who began a civic integration programme. */
    CIVIC_INTEGRATION,
    /** A woman who began a course, or the recognition of what she learned. */
    ADULT_EDUCATION,
    /** A woman who began any of the three; each once a year. */
    PARTICIPATION_BUDGET
}
