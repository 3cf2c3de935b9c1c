package nl.krachtketen.participant.domain.privacy;

/** Why somebody had to see her at once, without another ground. */
public enum EmergencyReason {
    IMMEDIATE_DANGER, SAFETY_OF_CHILDREN, CANNOT_BE_REACHED, ORDERED_BY_AUTHORITY
}
