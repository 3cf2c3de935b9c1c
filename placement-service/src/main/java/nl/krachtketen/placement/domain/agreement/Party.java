package nl.krachtketen.placement.domain.agreement;

/** Who agrees to what was proposed. */
public enum Party {
    PARTICIPANT,
    ORGANISATION,
    COACH
}
