package nl.krachtketen.reporting.dashboard;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of the pages; Dutch is the first. */
public enum Language {
    NL, EN;

    static Optional<Language> of(String code) {
        return Stream.of(values()).filter(language -> language.code().equals(code)).findFirst();
    }

    public Language other() {
        return this == NL ? EN : NL;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code());
    }
}
