package nl.krachtketen.contract.vocabulary;

/** Whether a participant receives a benefit; NONE is what the programme calls a NUGger, if she has no work either. */
public enum BenefitSituation {
    BENEFIT, NONE, UNKNOWN
}
