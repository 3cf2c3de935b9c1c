package nl.krachtketen.reporting.dashboard.link;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.krachtketen.reporting.dashboard.Months;
import org.jdbi.v3.core.Jdbi;

/** Counts who was reached without being registered, as far as row-level security lets the caller. */
@ApplicationScoped
class Reach {

    @Inject
    Jdbi jdbi;

    /** One row: who was reached in a month. */
    public record Counted(int month, int people, int women) {}

    ReachFigures figures(String municipality, Months months) {
        return ReachFigures.of(channels(municipality, months), byMonth(municipality, months));
    }

    private List<ReachChannel> channels(String municipality, Months months) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select coalesce(reached.channel, came.channel) as recruitment_channel, coalesce(people, 0) as people,
                            coalesce(reached.women, 0) as women, coalesce(reports, 0) as reports, coalesce(came.women, 0) as registered
                        from (select channel, sum(people)::int as people, sum(women)::int as women, sum(reports)::int as reports from reach_tally
                            where municipality = :municipality and month between :first and :last group by channel having sum(reports) > 0) as reached
                        full join (select channel, sum(women)::int as women from flow
                            where municipality = :municipality and measure = 'PATH' and grain = :grain and cohort between :first and :last
                            group by channel having sum(women) > 0) as came on came.channel = reached.channel
                        order by 3 desc, 5 desc, 1""")
                .bind("municipality", municipality).bind("grain", months.all() ? 2 : 3).bind("first", months.first()).bind("last", months.last())
                .mapTo(ReachChannel.class).list());
    }

    private List<ReachMonth> byMonth(String municipality, Months months) {
        Map<YearMonth, Counted> rows = jdbi.withHandle(db -> db.createQuery("""
                        select month, sum(people)::int as people, sum(women)::int as women from reach_tally
                        where municipality = :municipality and month between :first and :last group by month having sum(reports) > 0""")
                .bind("municipality", municipality).bind("first", months.first()).bind("last", months.last())
                .mapTo(Counted.class).list()).stream().collect(toMap(row -> Months.month(row.month()), row -> row));
        return Months.allOf(rows.keySet().stream()).stream().map(month -> {
            Counted row = rows.getOrDefault(month, new Counted(0, 0, 0));
            return new ReachMonth(month, row.people(), row.women());
        }).toList();
    }
}
