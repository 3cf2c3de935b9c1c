package nl.krachtketen.demo;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A municipality of the demo.
 *
 * @param code for example {@code GM0363}
 * @param wave when it joined the programme; null for a place that only the 2003 inventory names
 */
public record Municipality(String code, String name, String wave) {
    public boolean inProgramme() {
        return wave != null;
    }

    public boolean pilot() {
        return "2007-pilot".equals(wave);
    }

    /** Whether the sources name it; the others of the programme are numbered. */
    public boolean named() {
        return !code.startsWith("GM90");
    }

    /** The name as it can stand in a client id: {@code den-haag}, {@code s-hertogenbosch}. */
    public String slug() {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
