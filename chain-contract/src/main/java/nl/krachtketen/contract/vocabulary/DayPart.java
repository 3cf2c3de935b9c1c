package nl.krachtketen.contract.vocabulary;

/** Part of a day. */
public enum DayPart {
    MORNING, AFTERNOON, EVENING
}
