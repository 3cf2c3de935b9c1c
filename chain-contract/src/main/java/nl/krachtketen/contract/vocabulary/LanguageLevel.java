package nl.krachtketen.contract.vocabulary;

/** How well somebody speaks a language other than Dutch. */
public enum LanguageLevel {
    BASIC, GOOD, NATIVE
}
