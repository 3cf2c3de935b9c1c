package nl.krachtketen.reporting.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.krachtketen.contract.OfferingEvent.ReachReported;
import nl.krachtketen.kit.inbox.Received;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Counts people who were reached without being registered. Telling it again corrects it. (docs/steps.md) */
@ApplicationScoped
class Reach {

    private static final String COUNT = ClasspathSqlLocator.removingComments().locate("nl/krachtketen/reporting/link/reach");

    @Inject
    Jdbi jdbi;

    private record Report(ReachReported told, long sequence) {}

    void add(List<Received.Known> news) {
        List<Report> reports = news.stream().filter(known -> known.event() instanceof ReachReported)
                .map(known -> new Report((ReachReported) known.event(), known.envelope().sequence())).toList();
        if (!reports.isEmpty()) {
            write(reports);
        }
    }

    private void write(List<Report> reports) {
        jdbi.useHandle(db -> db.createUpdate(COUNT)
                .bindArray("offerings", UUID.class, column(reports, each -> each.told().offeringId()))
                .bindArray("dates", String.class, column(reports, each -> each.told().reachDate().toString()))
                .bindArray("channels", String.class, column(reports, each -> each.told().channel().name()))
                .bindArray("municipalities", String.class, column(reports, each -> each.told().municipality()))
                .bindArray("people", Integer.class, column(reports, each -> each.told().people()))
                .bindArray("women", Integer.class, column(reports, each -> each.told().women()))
                .bindArray("sequences", Long.class, column(reports, Report::sequence))
                .execute());
    }

    private static Object[] column(List<Report> reports, Function<Report, Object> value) {
        return reports.stream().map(value).toArray();
    }
}
