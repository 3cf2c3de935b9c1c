package nl.krachtketen.matching.domain;

/** Who was there when a choice was recorded with her. Codes, never names. */
public enum Presence {
    WORKER, COACH, INTERPRETER, RELATIVE, FRIEND
}
