package nl.krachtketen.placement.domain;

/** What somebody gets in return for taking part. */
public enum Benefit {
    CERTIFICATE,
    LETTER_OF_REFERENCE,
    TRAINING,
    WORK_EXPERIENCE,
    VOLUNTEER_ALLOWANCE,
    MEALS,
    INSURANCE,
    COMPANY
}
