package nl.krachtketen.matching.domain.choicepage;

/** What she said on her choice page. */
public enum HerAnswer {
    /** She picked an offering. */
    CHOSEN,
    /** She wants to choose together with somebody. */
    HELP,
    /** She wants nothing of what was proposed. */
    NONE
}
