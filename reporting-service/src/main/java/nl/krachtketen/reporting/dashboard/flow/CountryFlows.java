package nl.krachtketen.reporting.dashboard.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.reporting.dashboard.Reports;

/** How women flow in all municipalities of the programme together, for the programme office. */
@ApplicationScoped
class CountryFlows {

    @Inject
    Reports reports;

    @Inject
    Flows flows;

    FlowFigures figures() {
        reports.programme();
        return flows.figures(Caller.EVERYWHERE, Selection.ALL);
    }

    Crowd crowd() {
        reports.programme();
        return flows.crowd(Caller.EVERYWHERE, Selection.ALL);
    }
}
