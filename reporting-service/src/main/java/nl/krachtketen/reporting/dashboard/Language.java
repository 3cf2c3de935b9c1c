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

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.of(code());
    }
}
