package nl.krachtketen.matching.domain.rule;

/** The hard rules by name, as partners see them. */
public enum RuleName implements nl.krachtketen.kit.ranking.RuleName {
    /** It takes people in: it is not paused and not closed. */
    OPEN(false, false),
    /** It can still be joined: it has not begun, or may be joined later. */
    STARTED(false, true),
    /** It is in her municipality, or in the region from the middle level on. */
    MUNICIPALITY(false, false),
    /** It is in her neighbourhood, if she cannot travel. */
    TRAVEL(false, false),
    /** It suits her participation level. */
    LEVEL(true, true),
    /** Her Dutch suffices. */
    LANGUAGE(false, true),
    /** If it is for women only: so is the programme. */
    WOMEN_ONLY(false, false),
    /** Her children are provided for, if she brings any. */
    CHILDREN(false, false),
    /** It takes place when she can come. */
    SLOT_OVERLAP(true, true),
    /** There is a place left. */
    PLACES_LEFT(false, true),
    /** She did not withdraw her consent for its organiser. */
    CONSENT(false, false),
    /** She did not decline it lately. */
    NOT_DECLINED(false, false),
    /** She did not choose it already. */
    NOT_CHOSEN(false, false);

    private final boolean relaxable;
    private final boolean passing;

    RuleName(boolean relaxable, boolean passing) {
        this.relaxable = relaxable;
        this.passing = passing;
    }

    /**
     * Whether an offering may be proposed in spite of this rule when little else fits: joining in is a first step, so
     * mediation reads widely. Levels grow and times can be talked over; the others cannot be wished away.
     */
    @Override
    public boolean relaxable() {
        return relaxable;
    }

    /** Whether what stands in the way now may well have passed when she has taken another step first. */
    public boolean passing() {
        return passing;
    }
}
