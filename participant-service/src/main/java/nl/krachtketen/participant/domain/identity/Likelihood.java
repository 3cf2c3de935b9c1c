package nl.krachtketen.participant.domain.identity;

/** How likely it is that two records are one person. Only somebody who knows her can say more. */
public enum Likelihood {
    LIKELY, POSSIBLE
}
