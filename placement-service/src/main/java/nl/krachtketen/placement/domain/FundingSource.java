package nl.krachtketen.placement.domain;

/** Who pays for an offering. */
public enum FundingSource {
    MUNICIPALITY,
    /** The budget of 2009 that bundles reintegration, civic integration and adult education. */
    PARTICIPATION_BUDGET,
    NATIONAL,
    EUROPEAN,
    FOUNDATION,
    EMPLOYER,
    OWN_MEANS,
    OTHER
}
