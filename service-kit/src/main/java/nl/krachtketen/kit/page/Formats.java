package nl.krachtketen.kit.page;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.krachtketen.kit.value.PageLanguage;

/** What all pages need of dates and languages. */
@TemplateExtension
public final class Formats {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private Formats() {}

    /** Every language, in the order in which they are offered. */
    static List<PageLanguage> all(PageLanguage any) {
        return List.of(PageLanguage.values());
    }

    static String inWords(LocalDate date, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", (Locale) locale).format(date);
    }

    static String weekday(LocalDate date, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("EEEE", (Locale) locale).format(date);
    }

    static String inWords(Instant instant, @TemplateAttribute("locale") Object locale) {
        return inWords(LocalDate.ofInstant(instant, NETHERLANDS), locale);
    }
}
