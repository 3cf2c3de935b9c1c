package nl.krachtketen.reporting.dashboard.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.reporting.dashboard.Reason;

/** Makes reports, states them anew and lets the municipality write in them. */
@ApplicationScoped
class MakeReports {

    @Inject
    InterimReports reports;

    @Inject
    Freeze freeze;

    /** @throws Problem 404 if there is none over this period */
    Report find(String municipality, Period period) {
        return reports.find(municipality, period).orElseThrow(Reason.NO_REPORT::problem);
    }

    /** @throws Problem 409 if there is one over this period: its figures are stated anew instead */
    Report make(String municipality, Period period) {
        if (!reports.add(municipality, period)) {
            throw Problem.of("report-exists", "Report exists", 409,
                    "There is a report over this period, called " + period.name() + ". Restate it if its figures became different.");
        }
        reports.add(municipality, period, 1, freeze.figures(municipality, period));
        return find(municipality, period);
    }

    /** @throws Problem 409 if nothing became different */
    Report restate(String municipality, Period period) {
        reports.lock(municipality, period);
        Report report = find(municipality, period);
        List<Figure> now = freeze.figures(municipality, period);
        if (Report.changes(report.latest().figures(), now).isEmpty()) {
            throw Problem.of("nothing-changed", "Nothing changed", 409, "The figures of this period are what the report says.");
        }
        reports.add(municipality, period, report.latest().version() + 1, now);
        return find(municipality, period);
    }

    Report write(String municipality, Period period, String ifMatch, String explanation) {
        reports.lock(municipality, period);
        Etags.require(ifMatch, find(municipality, period).revision());
        reports.write(municipality, period, explanation.strip());
        return find(municipality, period);
    }
}
