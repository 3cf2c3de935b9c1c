package nl.krachtketen.contract.vocabulary;

/** The branch in which somebody works, learns or runs an enterprise. */
public enum Sector {
    CARE_AND_WELFARE, CHILDCARE, EDUCATION, RETAIL, HOSPITALITY, CLEANING, ADMINISTRATION, TECHNOLOGY, TRANSPORT,
    AGRICULTURE, CRAFTS_AND_FASHION, CULTURE_AND_SPORT, GOVERNMENT, OTHER
}
