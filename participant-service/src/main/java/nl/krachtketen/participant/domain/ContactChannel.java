package nl.krachtketen.participant.domain;

/** How somebody gets in touch with her. */
public enum ContactChannel {
    PHONE, MESSAGE, EMAIL, LETTER, HOME_VISIT, AT_ACTIVITY, OFFICE
}
