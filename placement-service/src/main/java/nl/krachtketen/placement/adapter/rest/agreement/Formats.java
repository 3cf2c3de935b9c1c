package nl.krachtketen.placement.adapter.rest.agreement;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates are written, in the language of the page. */
@TemplateExtension
final class Formats {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private Formats() {}

    static String inWords(LocalDate date, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", (Locale) locale).format(date);
    }

    static String inWords(Instant instant, @TemplateAttribute("locale") Object locale) {
        return inWords(LocalDate.ofInstant(instant, NETHERLANDS), locale);
    }
}
