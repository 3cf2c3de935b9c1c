package nl.krachtketen.reporting.dashboard.offer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.reporting.disclosure.Disclosed;
import nl.krachtketen.reporting.disclosure.Disclosed.Rounded;
import nl.krachtketen.reporting.disclosure.Disclosed.Suppressed;
import nl.krachtketen.reporting.disclosure.Exact;
import nl.krachtketen.reporting.disclosure.Release;
import org.jdbi.v3.core.Jdbi;

/**
 * What women in the country want, as the programme office may know it: as it stood when a month began, disclosed. What was told a month
 * ago is taken into account, since it can be subtracted.
 */
@ApplicationScoped
class CountryDemand {

    /** Any number will do, if it is the only one in this database. */
    private static final int LOCK = 1017;
    private static final List<Level> LEVELS = List.of(Level.LOW, Level.MIDDLE, Level.HIGH, Level.UNKNOWN);

    @Inject
    Transactions transactions;

    @Inject
    Jdbi jdbi;

    record Wish(Theme theme, Level level) {}

    /** One row of a month. */
    public record Row(Theme theme, Level level, Integer counted, Integer women) {

        Wish wish() {
            return new Wish(theme, level);
        }

        Disclosed told() {
            return women == null ? new Suppressed() : new Rounded(women);
        }
    }

    /** A wish now, or as it was told a month ago. */
    private record Dated(Wish wish, boolean earlier) {}

    /** On the first of each month; a month whose first day went by while nothing ran has none. */
    @Scheduled(cron = "{krachtketen.flows.month-begins}", timeZone = "Europe/Amsterdam", identity = "demand-of-the-month")
    void writeDown() {
        transactions.asPlatform(() -> {
            jdbi.useHandle(db -> db.select("select pg_advisory_xact_lock(?)", LOCK).mapToMap().list());
            if (!isWrittenDown()) {
                write(disclosed(counts(), latest("counted, women")));
            }
            return null;
        });
    }

    /** Since when; null if nothing was written down yet. */
    Instant takenAt() {
        return jdbi.withHandle(db -> db.createQuery("select max(taken_at) from published_demand").mapTo(Instant.class).findOne().orElse(null));
    }

    /** Empty as long as nothing was written down. */
    Map<Wish, Disclosed> told() {
        Map<Wish, Disclosed> told = new LinkedHashMap<>();
        latest("null as counted, women").forEach(row -> told.put(row.wish(), row.told()));
        return told;
    }

    private boolean isWrittenDown() {
        return jdbi.withHandle(db -> db.createQuery("select exists (select from published_demand where month = month_of(now()))")
                .mapTo(Boolean.class).one());
    }

    private List<Row> latest(String columns) {
        return jdbi.withHandle(db -> db.createQuery("select theme, level, " + columns + " from published_demand "
                + "where month = (select max(month) from published_demand) order by theme, level").mapTo(Row.class).list());
    }

    /** Every theme at every level, those that nobody wants included. */
    private Map<Wish, Integer> counts() {
        Map<Wish, Integer> counts = new LinkedHashMap<>();
        Stream.of(Theme.values()).forEach(theme -> Stream.of(Level.values()).forEach(level -> counts.put(new Wish(theme, level), 0)));
        jdbi.useHandle(db -> db.createQuery("""
                        select theme, coalesce(level, 'ALL') as level, sum(women)::int as counted, null as women
                        from demand join municipality on code = municipality where wave is not null and theme <> '*'
                        group by grouping sets ((theme, level), (theme))""")
                .mapTo(Row.class).forEach(row -> counts.put(row.wish(), row.counted())));
        return counts;
    }

    private static List<Row> disclosed(Map<Wish, Integer> counts, List<Row> before) {
        Release<Dated> release = new Release<>();
        counts.forEach((wish, women) -> release.count(new Dated(wish, false), Exact.of(women)));
        before.forEach(row -> release.toldBefore(new Dated(row.wish(), true), Exact.of(row.counted()), row.told()));
        for (boolean earlier : before.isEmpty() ? List.of(false) : List.of(false, true)) {
            Stream.of(Theme.values()).forEach(theme -> release.sum(new Dated(new Wish(theme, Level.ALL), earlier),
                    LEVELS.stream().map(level -> new Dated(new Wish(theme, level), earlier)).toList()));
        }
        Map<Dated, Disclosed> told = release.disclose();
        return counts.entrySet().stream().map(each -> new Row(each.getKey().theme(), each.getKey().level(), each.getValue(),
                told.get(new Dated(each.getKey(), false)) instanceof Rounded(int women) ? women : null)).toList();
    }

    private void write(List<Row> rows) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into published_demand (month, theme, level, counted, women)
                        select month_of(now()), * from unnest(:themes, :levels, :counted, :women)""")
                .bindArray("themes", String.class, rows.stream().map(row -> row.theme().name()).toArray())
                .bindArray("levels", String.class, rows.stream().map(row -> row.level().name()).toArray())
                .bindArray("counted", Integer.class, rows.stream().map(Row::counted).toArray())
                .bindArray("women", Integer.class, rows.stream().map(Row::women).toArray()).execute());
    }
}
