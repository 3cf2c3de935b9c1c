package nl.krachtketen.contract.vocabulary;

/** Why a participant left the chain; illness and family matters are OTHER, since health is never recorded. */
public enum LeaveReason {
    GOALS_REACHED, MOVED_AWAY, NO_CONTACT, NO_TIME, NO_CHILDCARE, NO_SUITABLE_OFFERING, WAITED_TOO_LONG, OWN_CHOICE,
    OTHER
}
