package nl.krachtketen.matching.domain.rule;

/** The hard rules by name, as partners see them. */
public enum RuleName {
    /** It takes people in: it is not paused and not closed. */
    OPEN(false),
    /** It is in her municipality. */
    MUNICIPALITY(false),
    /** It suits her participation level. */
    LEVEL(true),
    /** Her Dutch suffices. */
    LANGUAGE(false),
    /** If it is for women only: so is the programme. */
    WOMEN_ONLY(false),
    /** Her children are provided for, if she brings any. */
    CHILDREN(false),
    /** It takes place when she can come. */
    SLOT_OVERLAP(true),
    /** There is a place left. */
    PLACES_LEFT(false),
    /** She did not decline it lately. */
    NOT_DECLINED(false);

    private final boolean relaxable;

    RuleName(boolean relaxable) {
        this.relaxable = relaxable;
    }

    /**
     * Whether an offering may be proposed in spite of this rule when little else fits: joining in is a first step, so
     * mediation reads widely. Levels grow and times can be talked over; the others cannot be wished away.
     */
    public boolean relaxable() {
        return relaxable;
    }
}
