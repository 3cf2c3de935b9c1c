package nl.krachtketen.contract.vocabulary;

/** Command of Dutch on the European framework (CEFR); A0 is below its first level. */
public enum DutchLevel {
    A0, A1, A2, B1, B2, C1, C2
}
