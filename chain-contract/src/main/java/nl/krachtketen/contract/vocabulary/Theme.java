package nl.krachtketen.contract.vocabulary;

/** What an offering is about: the ten themes of the 2003 inventory, with language and volunteering beside them. */
public enum Theme {
    NEIGHBOURHOOD,
    MULTICULTURAL,
    PARENTING,
    SOCIAL_ACTIVATION,
    /** Living healthily and moving; says nothing about anybody's health. */
    HEALTH,
    SOCIAL_WORK,
    CHILDREN_AND_SCHOOL,
    LABOUR_MARKET,
    ARTS_AND_CULTURE,
    /** Of offerings only: as the wish of a participant it would tell her religion. */
    RELIGION,
    LANGUAGE,
    VOLUNTEERING
}
