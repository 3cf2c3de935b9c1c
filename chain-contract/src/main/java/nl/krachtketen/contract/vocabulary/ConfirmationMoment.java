package nl.krachtketen.contract.vocabulary;

/** When an outcome was looked at again, counted from its beginning. */
public enum ConfirmationMoment {
    AFTER_6_MONTHS, AFTER_12_MONTHS
}
