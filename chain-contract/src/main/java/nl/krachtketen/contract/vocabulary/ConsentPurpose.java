package nl.krachtketen.contract.vocabulary;

/** What a participant allows a recipient to use her data for. */
public enum ConsentPurpose {
    /** To look for offerings that fit her. */
    MATCHING,
    /** To take over her guidance. */
    HANDOVER,
    /** To follow her steps in the chain. */
    PROGRESS,
    /** To ask after 6 and 12 months how she fares. */
    FOLLOW_UP
}
