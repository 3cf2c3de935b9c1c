package nl.krachtketen.reporting.dashboard;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers and dates are written on a page, in its language. */
@TemplateExtension
final class Formats {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private Formats() {}

    static String number(int value, @TemplateAttribute("locale") Object locale) {
        return NumberFormat.getIntegerInstance((Locale) locale).format(value);
    }

    static String oneDecimal(double value, @TemplateAttribute("locale") Object locale) {
        NumberFormat format = NumberFormat.getInstance((Locale) locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** What a language is called, by its code; a code that nobody knows stays as it is. */
    static String language(String code, @TemplateAttribute("locale") Object locale) {
        String name = Locale.of(code).getDisplayLanguage((Locale) locale);
        return name.substring(0, 1).toUpperCase((Locale) locale) + name.substring(1);
    }

    /** Whole percents; never 0% of something nor 100% of less than all, and a dash for a part of nothing. */
    static String percentOf(int part, int whole) {
        if (whole == 0) {
            return "–";
        }
        long rounded = Math.round(100.0 * part / whole);
        if (rounded == 0 && part > 0) {
            return "<1%";
        }
        return (rounded == 100 && part < whole ? 99 : rounded) + "%";
    }

    /** Whole percents to draw by: what is there at all can be seen. */
    static int widthOf(int part, int whole) {
        return part == 0 || whole == 0 ? 0 : Math.clamp(Math.round(100.0 * part / whole), 1, 100);
    }

    static String full(YearMonth month, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", (Locale) locale).format(month);
    }

    static String brief(YearMonth month, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("LLL uuuu", (Locale) locale).format(month);
    }

    static String day(Instant instant, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", (Locale) locale).format(instant.atZone(NETHERLANDS));
    }

    static String written(LocalDate day, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", (Locale) locale).format(day);
    }

    static String moment(Instant instant, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", (Locale) locale).format(instant.atZone(NETHERLANDS));
    }
}
