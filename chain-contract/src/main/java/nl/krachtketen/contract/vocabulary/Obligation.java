package nl.krachtketen.contract.vocabulary;

/** How binding taking part is. */
public enum Obligation {
    /** Come as you like. */
    NONE,
    /** Attendance is agreed. */
    LIGHT,
    /** Attendance and results are agreed. */
    FIRM
}
