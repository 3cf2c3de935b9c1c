package nl.krachtketen.kit.value;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages in which she can be told; each says its own name. */
public enum PageLanguage {
    NL("Nederlands", true),
    EN("English", true),
    TR("Türkçe", false),
    AR("العربية", false);

    private final String ownName;
    private final boolean reviewed;

    PageLanguage(String ownName, boolean reviewed) {
        this.ownName = ownName;
        this.reviewed = reviewed;
    }

    public static Optional<PageLanguage> of(String code) {
        return Stream.of(values()).filter(language -> language.code().equals(code)).findFirst();
    }

    /** As in HTML and in requests: two small letters. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String ownName() {
        return ownName;
    }

    /** Whether somebody who speaks it has read what the pages say; if not, they tell so. */
    public boolean reviewed() {
        return reviewed;
    }

    /** In which direction it is written, as HTML says it. */
    public String direction() {
        return this == AR ? "rtl" : "ltr";
    }
}
