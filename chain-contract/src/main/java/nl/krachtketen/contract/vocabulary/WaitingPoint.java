package nl.krachtketen.contract.vocabulary;

/** Where in the chain somebody can be stuck: after what happened last. */
public enum WaitingPoint {
    REGISTERED,
    INTAKE_DONE,
    CHOSEN,
    WAITING_LISTED,
    PLACE_OFFERED,
    PLACE_RESERVED,
    PLACE_RELEASED,
    ORIENTATION,
    ORIENTATION_COMPLETED,
    TRIAL,
    TRIAL_ENDED,
    PLACEMENT_ENDED,
    HANDOVER_OFFERED,
    HANDOVER_ACCEPTED,
    HANDOVER_FAILED,
    OUTCOME_ENDED
}
