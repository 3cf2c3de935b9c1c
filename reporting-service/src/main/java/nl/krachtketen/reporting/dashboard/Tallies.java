package nl.krachtketen.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.krachtketen.kit.tenancy.Caller;
import org.jdbi.v3.core.Jdbi;

/** Reads the tallies, as far as row-level security lets the caller. */
@ApplicationScoped
class Tallies {

    /** In place of a municipality: the total of those in the programme. */
    static final String NATIONAL = Caller.EVERYWHERE;

    @Inject
    Jdbi jdbi;

    /** The figures of a municipality, or of all ({@link #NATIONAL}). */
    Figures figures(String municipality) {
        return Figures.of(counts(List.of(municipality)), medianDays(municipality));
    }

    /** The figures of each municipality of which there are any, without their medians. */
    Map<String, Figures> figuresOfEach(List<String> municipalities) {
        return counts(municipalities).stream().collect(Collectors.groupingBy(Tally::municipality,
                Collectors.collectingAndThen(Collectors.toList(), tallies -> Figures.of(tallies, Map.of()))));
    }

    /** Women who were reached without being registered. */
    int reached(String municipality) {
        return jdbi.withHandle(db -> db.createQuery("select coalesce(sum(women), 0)::int from reach_tally where municipality = :municipality")
                .bind("municipality", municipality).mapTo(Integer.class).one());
    }

    private List<Tally> counts(List<String> municipalities) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select municipality, measure, item, bucket, women from tally
                        where municipality = any(:municipalities) and measure not in ('DAYS', 'UNUSUAL_BY') and women > 0""")
                .bindArray("municipalities", String.class, municipalities).mapTo(Tally.class).list());
    }

    /** The lower median, out of the numbers of women per number of days. */
    private Map<String, Integer> medianDays(String municipality) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select item, min(bucket) from (
                            select item, bucket, sum(women) over (partition by item order by bucket) as up_to,
                                sum(women) over (partition by item) as total
                            from tally where municipality = :municipality and measure = 'DAYS' and women > 0) as days
                        where 2 * up_to >= total group by item""")
                .bind("municipality", municipality)
                .reduceRows(new HashMap<String, Integer>(), (medians, row) -> {
                    medians.put(row.getColumn(1, String.class), row.getColumn(2, Integer.class));
                    return medians;
                }));
    }
}
