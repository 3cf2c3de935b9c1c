package nl.krachtketen.reporting.dashboard.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** Works out the figures of a period as they are now. It goes through the journeys of one municipality, once for each report that is made. */
@ApplicationScoped
class Freeze {

    private static final String SQL = ClasspathSqlLocator.removingComments().locate("nl/krachtketen/reporting/dashboard/report/freeze");

    @Inject
    Jdbi jdbi;

    List<Figure> figures(String municipality, Period period) {
        return jdbi.withHandle(db -> db.createQuery(SQL).bind("municipality", municipality)
                .bind("start", period.start()).bind("end", period.end()).bind("first", period.first()).bind("last", period.last())
                .mapTo(Figure.class).list());
    }
}
