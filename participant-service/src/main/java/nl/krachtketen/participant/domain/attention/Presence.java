package nl.krachtketen.participant.domain.attention;

/** Whether steps are expected of her at all. */
public enum Presence {
    IN_CHAIN, PAUSED, DEPARTED
}
