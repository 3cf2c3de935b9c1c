package nl.krachtketen.matching.domain;

/** How far she came with one offering; of two at the same moment, the later one in this order holds. */
public enum StepState {
    /** She chose it, and waits for an answer or for her turn, or has a place. */
    ASKED,
    /** Her request came to nothing: it can be proposed again. */
    RELEASED,
    /** She takes part. */
    RUNNING,
    /** She took part. */
    ENDED
}
