package nl.krachtketen.participant.domain.attention;

/** Why a woman has taken no step for long, as the holder sees it; never her health. */
public enum StallReason {
    WAITING_LIST, NO_SUITABLE_OFFERING, WAITING_FOR_ANOTHER_ORGANISATION, NO_CHILDCARE, NO_TRAVEL, NO_TIME, NO_FUNDING, HOLIDAY_OR_RAMADAN,
    /** She wants to go slowly, which is hers to say. */
    HER_OWN_PACE,
    CONTACT_LOST, OTHER
}
