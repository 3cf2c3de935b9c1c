package nl.krachtketen.contract.vocabulary;

/** The step that the giver of a handover asks the taker for. */
public enum WantedStep {
    INTAKE, ORIENTATION, TRIAL, PLACEMENT, EDUCATION, WORK, ENTERPRISE, COACHING
}
