package nl.krachtketen.reporting.dashboard.bonus;

import java.time.Instant;
import java.util.List;
import nl.krachtketen.reporting.dashboard.Version;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * The live part of the page of a municipality's accounts.
 *
 * @param municipality null for all of them together
 * @param chosen  the year that is looked at; null if nothing counts yet
 * @param version tells one state of the figures from another, so that a page that shows it need not change
 * @param asOf    when the figures were read
 */
public record BonusPage(Municipality municipality, List<BonusYear> years, BonusYear chosen, boolean detailed, String version, Instant asOf) {

    /** The year that was asked for, else the last one. */
    static BonusPage of(Municipality municipality, List<BonusYear> years, Integer wanted, boolean detailed, Instant asOf) {
        BonusYear last = years.isEmpty() ? null : years.getLast();
        BonusYear chosen = years.stream().filter(each -> Integer.valueOf(each.year()).equals(wanted)).findFirst().orElse(last);
        return new BonusPage(municipality, years, chosen, detailed, Version.of(years), asOf);
    }

    /** Out of the address of a page; what is no year is no choice. */
    static Integer year(String year) {
        return year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null;
    }

    /** Where the page asks whether anything changed. */
    public String poll() {
        return poll(version);
    }

    String poll(String shown) {
        return address("/cijfers") + "?" + (chosen == null ? "" : "jaar=" + chosen.year() + "&") + "stand=" + shown;
    }

    public String address(String more) {
        return (municipality == null ? "/landelijk" : "/gemeenten/" + municipality.code()) + "/bonus" + more;
    }

    /** The journeys behind a figure. */
    public String journeys(String account, int year) {
        return address("/trajecten") + "?rekening=" + account + "&jaar=" + year;
    }
}
