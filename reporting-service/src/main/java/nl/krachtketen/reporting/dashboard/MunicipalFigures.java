package nl.krachtketen.reporting.dashboard;

import java.time.Instant;
import java.util.List;
import nl.krachtketen.reporting.dashboard.waiting.WaitingAt;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * The live part of a municipality's page.
 *
 * @param stuck   where most women are stuck
 * @param version tells one state of the figures from another, so that a page that shows it need not change
 * @param asOf    when the figures were read
 */
public record MunicipalFigures(Municipality municipality, Figures figures, Funnel funnel, List<WaitingAt> stuck, String version,
        Instant asOf) {

    static MunicipalFigures of(Municipality municipality, Figures figures, int reached, List<WaitingAt> stuck, Instant asOf) {
        return new MunicipalFigures(municipality, figures, Funnel.of(figures, reached), stuck, Version.of(figures, reached, stuck), asOf);
    }
}
