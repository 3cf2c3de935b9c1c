package nl.krachtketen.contract.vocabulary;

/** Why an offering was put on a shortlist. */
public enum MatchReason {
    LEVEL_FITS, LEADS_TO_GOAL, THEME_SHARED, LANGUAGE_SPOKEN, DUTCH_SUFFICES, DAY_PART_FITS, NEARBY,
    CHILDREN_PROVIDED_FOR, WOMEN_ONLY, NO_OBLIGATION, PLACE_FREE, NEXT_STEPS_FOLLOW
}
