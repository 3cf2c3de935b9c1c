package nl.krachtketen.contract.vocabulary;

/** What sort of activity or vacancy an offering is. */
public enum OfferingKind {
    LANGUAGE_AT_HOME,
    INFORMAL_LANGUAGE_MEETING,
    CIVIC_INTEGRATION,
    EMPOWERMENT,
    COURSE,
    VOLUNTEER_ORIENTATION,
    /** Recognition of what she learned before, without a diploma. */
    EVC,
    COMMUNITY_CENTRE_ACTIVITY,
    VOLUNTEER_VACANCY,
    WORK_LEARNING,
    ENTREPRENEURSHIP,
    JOB_FAIR
}
