package nl.krachtketen.participant.application.herview;

/** Why an organisation may see her: the grounds of access, in the words of {@code participant_access}. */
public enum Basis {
    HOLDS, HELD, ASKED, TAKES_PART, CONSENTED, EMERGENCY;

    /** Whether it also lets the organisation know who she is. */
    boolean tellsWhoSheIs() {
        return this == HOLDS || this == EMERGENCY;
    }
}
