package nl.krachtketen.reporting.dashboard.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import nl.krachtketen.reporting.disclosure.Disclosed;
import nl.krachtketen.reporting.disclosure.Exact;
import nl.krachtketen.reporting.programme.Organisations;
import org.jdbi.v3.core.Jdbi;

/** Reads what is counted of each organisation, as far as row-level security lets the caller. */
@ApplicationScoped
class PartnerQualities {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final int MONTHS = 12;
    /** Whoever told something on fewer days has no habit to break. */
    private static final int HABIT = 4;
    private static final int FORTNIGHT = 14;

    @Inject
    Jdbi jdbi;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    /** One organisation. */
    public record Row(String organisation, int events, int history, int late, long daysLate, LocalDate first, LocalDate last, int days,
            int outOfOrder) {

        PartnerQuality judged(LocalDate today, Organisations.Names names) {
            int usual = days < 2 ? 0 : Math.max(1, (int) (ChronoUnit.DAYS.between(first, last) / (days - 1)));
            int silent = (int) ChronoUnit.DAYS.between(last, today);
            boolean gone = days >= HABIT && silent >= Math.max(FORTNIGHT, HABIT * usual);
            return new PartnerQuality(organisation, names.of(organisation), events, history, late,
                    late == 0 ? 0 : (int) (daysLate / late), last, usual, gone ? silent : null, Disclosed.alone(Exact.of(outOfOrder)).told());
        }
    }

    /** Those whom something should be asked first, then those who told most. */
    List<PartnerQuality> in(String municipality) {
        LocalDate today = LocalDate.now(clock.withZone(NETHERLANDS));
        Organisations.Names names = organisations.names();
        return rows(municipality, today).stream().map(row -> row.judged(today, names))
                .sorted(Comparator.comparing(PartnerQuality::doubtful).reversed().thenComparing(each -> -each.events())
                        .thenComparing(PartnerQuality::name)).toList();
    }

    /** @param municipality one, or * for all of the country */
    private List<Row> rows(String municipality, LocalDate today) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select organisation, sum(events)::int as events, sum(history)::int as history, sum(late)::int as late,
                            sum(days_late)::bigint as days_late,
                            min(day) as first, max(day) as last, count(distinct day)::int as days,
                            coalesce((select women from tally t where t.municipality = :municipality and measure = 'UNUSUAL_BY'
                                and item = organisation and bucket = 0), 0) as out_of_order
                        from told_day where (:municipality = '*' or municipality = :municipality) and day > :since
                        group by organisation""")
                .bind("municipality", municipality).bind("since", today.minusMonths(MONTHS)).mapTo(Row.class).list());
    }
}
