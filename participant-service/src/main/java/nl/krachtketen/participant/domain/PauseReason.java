package nl.krachtketen.participant.domain;

/** Why she takes no steps for a while, told neutrally: never her health. */
public enum PauseReason {
    FAMILY, ABROAD, HOLIDAY, OWN_WISH, OTHER
}
