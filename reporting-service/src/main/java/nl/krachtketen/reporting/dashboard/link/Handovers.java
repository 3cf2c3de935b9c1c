package nl.krachtketen.reporting.dashboard.link;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.krachtketen.reporting.dashboard.Months;
import nl.krachtketen.reporting.programme.Organisations;
import org.jdbi.v3.core.Jdbi;

/** Counts handovers from rows that are kept for just that, as far as row-level security lets the caller. */
@ApplicationScoped
class Handovers {

    private static final int BY_MONTH = 1;
    private static final int BY_PAIR = 2;

    @Inject
    Jdbi jdbi;

    @Inject
    Organisations organisations;

    enum Outcome {
        OPEN, ACCEPTED, DECLINED, LAPSED;

        boolean answered() {
            return this == ACCEPTED || this == DECLINED;
        }
    }

    /** One row: so many handovers with this outcome after so many days. */
    public record Counted(int month, String giver, String taker, Outcome outcome, int days, int handovers) {}

    private record Pair(String giver, String taker) {}

    HandoverFigures figures(String municipality, Months months) {
        return new HandoverFigures(HandoverCounts.of(rows(municipality, months, BY_MONTH)), pairs(municipality, months), byMonth(municipality, months));
    }

    /** The two organisations between which most were offered come first. */
    private List<HandoverPair> pairs(String municipality, Months months) {
        Organisations.Names names = organisations.names();
        return rows(municipality, months, months.all() ? BY_PAIR : BY_MONTH + BY_PAIR).stream()
                .collect(groupingBy(row -> new Pair(row.giver(), row.taker()))).entrySet().stream()
                .map(each -> new HandoverPair(each.getKey().giver(), names.of(each.getKey().giver()), each.getKey().taker(),
                        names.of(each.getKey().taker()), HandoverCounts.of(each.getValue())))
                .sorted(Comparator.comparing((HandoverPair pair) -> -pair.handovers().offered()).thenComparing(HandoverPair::fromName)
                        .thenComparing(HandoverPair::toName)).toList();
    }

    private List<HandoverMonth> byMonth(String municipality, Months months) {
        Map<YearMonth, List<Counted>> rows = rows(municipality, months, BY_MONTH).stream().collect(groupingBy(row -> Months.month(row.month())));
        return Months.allOf(rows.keySet().stream()).stream()
                .map(month -> new HandoverMonth(month, HandoverCounts.of(rows.getOrDefault(month, List.of())))).toList();
    }

    private List<Counted> rows(String municipality, Months months, int grain) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select month, giver, taker, outcome, days, handovers from handover_tally
                        where municipality = :municipality and grain = :grain and (month between :first and :last or month = 0) and handovers <> 0""")
                .bind("municipality", municipality).bind("grain", grain).bind("first", months.first()).bind("last", months.last())
                .mapTo(Counted.class).list());
    }
}
