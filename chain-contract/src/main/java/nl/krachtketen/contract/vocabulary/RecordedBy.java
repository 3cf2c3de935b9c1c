package nl.krachtketen.contract.vocabulary;

/** Who recorded a choice. */
public enum RecordedBy {
    /** She did so herself. */
    PARTICIPANT,
    /** She did so together with a worker. */
    PARTICIPANT_WITH_WORKER
}
