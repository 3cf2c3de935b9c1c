package nl.krachtketen.reporting.dashboard;

import java.time.Instant;
import java.util.List;
import nl.krachtketen.reporting.dashboard.agreement.Agreement;
import nl.krachtketen.reporting.dashboard.waiting.WaitingAt;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * The live part of a municipality's page.
 *
 * @param stuck   where most women are stuck
 * @param agreed  what was agreed for the year in which something happened last; null if nothing was
 * @param version tells one state of the figures from another, so that a page that shows it need not change
 * @param asOf    when the figures were read
 */
public record MunicipalFigures(Municipality municipality, Figures figures, Funnel funnel, List<WaitingAt> stuck, Agreement.Year agreed, String version,
        Instant asOf) {

    /** Where the files of the page are. */
    public String base() {
        return "/gemeenten/" + municipality.code();
    }

    static MunicipalFigures of(Municipality municipality, Figures figures, int reached, List<WaitingAt> stuck, Agreement agreement, Instant asOf) {
        Agreement.Year agreed = agreement == null || figures.months().isEmpty() ? null : agreement.in(figures.months().getLast().month().getYear());
        return new MunicipalFigures(municipality, figures, Funnel.of(figures, reached), stuck, agreed, Version.of(figures, reached, stuck, agreed), asOf);
    }
}
