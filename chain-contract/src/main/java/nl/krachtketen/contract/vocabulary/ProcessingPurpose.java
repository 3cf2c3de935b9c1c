package nl.krachtketen.contract.vocabulary;

/** What a participant's data are processed for. */
public enum ProcessingPurpose {
    /** To guide her, by the organisation that holds her. */
    GUIDANCE,
    /** To look for offerings that fit her. */
    MATCHING,
    /** To pass her guidance on to another organisation. */
    HANDOVER,
    /** To let her take part in an activity, a trial or a placement. */
    PARTICIPATION,
    /** To follow her steps in the chain. */
    PROGRESS,
    /** To do what she asked about her own data. */
    HER_RIGHTS,
    /** To help her in an emergency. */
    EMERGENCY,
    /** To see to it that all this is done as it should be. */
    SUPERVISION
}
