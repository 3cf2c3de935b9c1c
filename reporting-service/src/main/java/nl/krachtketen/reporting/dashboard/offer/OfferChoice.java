package nl.krachtketen.reporting.dashboard.offer;

import java.util.Optional;
import nl.krachtketen.contract.vocabulary.Theme;

/**
 * What of the joint offering is looked at; null is no choice.
 *
 * @param area a postcode area
 */
public record OfferChoice(Theme theme, Level level, String area) {

    public boolean all() {
        return theme == null && level == null && area == null;
    }

    /** As a woman's wish is kept: all wishes together count every woman once. */
    String wish() {
        return theme == null ? "*" : theme.name();
    }

    String themeName() {
        return theme == null ? null : theme.name();
    }

    String levelName() {
        return Optional.ofNullable(level).filter(chosen -> chosen != Level.ALL).map(Level::name).orElse(null);
    }
}
