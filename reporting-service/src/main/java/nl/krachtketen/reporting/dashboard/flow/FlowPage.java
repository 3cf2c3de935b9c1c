package nl.krachtketen.reporting.dashboard.flow;

import java.time.Instant;
import java.util.List;
import nl.krachtketen.reporting.dashboard.Version;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * The live part of the page of a municipality's flows.
 *
 * @param changes those of all women; not of a choice
 * @param version tells one state of the figures from another, so that a page that shows it need not change
 * @param asOf    when the figures were read
 */
public record FlowPage(Municipality municipality, Filter filter, FlowFigures figures, CohortTable cohorts, ChannelTable channels,
        Changes changes, String version, Instant asOf) {

    static FlowPage of(Municipality municipality, Filter filter, FlowFigures figures, List<Cohort> cohorts, List<Origin> origins,
            Changes changes, Instant asOf) {
        return new FlowPage(municipality, filter, figures, CohortTable.of(cohorts), ChannelTable.of(origins),
                changes, Version.of(figures, cohorts, origins, changes), asOf);
    }

    /** Where the page asks whether anything changed. */
    public String poll() {
        return filter.address("stromen/cijfers") + (filter.selection().all() ? "?" : "&") + "stand=" + version;
    }
}
