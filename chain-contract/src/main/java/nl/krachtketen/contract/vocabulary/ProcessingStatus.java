package nl.krachtketen.contract.vocabulary;

/** How a processing ended, in the words of OpenTelemetry. */
public enum ProcessingStatus {
    /** It was done. */
    OK,
    /** It was refused or failed; nothing was told and nothing changed. */
    ERROR
}
