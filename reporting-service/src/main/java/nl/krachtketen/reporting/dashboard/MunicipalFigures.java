package nl.krachtketen.reporting.dashboard;

import java.time.Instant;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * The live part of a municipality's page.
 *
 * @param version tells one state of the figures from another, so that a page that shows it need not change
 * @param asOf    when the figures were read
 */
public record MunicipalFigures(Municipality municipality, Figures figures, Funnel funnel, String version,
        Instant asOf) {

    static MunicipalFigures of(Municipality municipality, Figures figures, int reached, Instant asOf) {
        return new MunicipalFigures(municipality, figures, Funnel.of(figures, reached), Version.of(figures, reached), asOf);
    }
}
