package nl.krachtketen.reporting.dashboard;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.reporting.disclosure.Disclosed;
import nl.krachtketen.reporting.disclosure.Disclosed.Rounded;
import nl.krachtketen.reporting.disclosure.Disclosed.Suppressed;
import nl.krachtketen.reporting.disclosure.Exact;
import nl.krachtketen.reporting.disclosure.Release;
import org.jdbi.v3.core.Jdbi;

/**
 * Figures of the country that are told once a month, disclosed. What was told a month ago is taken into account, since it can be
 * subtracted.
 */
@ApplicationScoped
public class MonthFigures {

    /** Any number will do, if it is the only one in this database. */
    private static final int LOCK = 1017;

    @Inject
    Transactions transactions;

    @Inject
    Jdbi jdbi;

    @Inject
    @All
    List<MonthlyCount> counted;

    public enum Subject { DEMAND, FLOW }

    /** What is counted: of an item some part. */
    public record Key(String item, String part) {}

    /**
     * What is counted.
     *
     * @param ties  how the counts hang together
     * @param known which of them the reader knows exactly from elsewhere
     * @param grows which of them readers will suppose never to become fewer
     */
    public record Counts(Map<Key, Integer> women, Consumer<Ties> ties, Set<Key> known, Set<Key> grows) {}

    /** How counts hang together, as {@link Release} is told it. */
    public interface Ties {

        void sum(Key total, List<Key> parts);

        void neverMore(List<Key> fewer, List<Key> more);
    }

    /** One row of a month. */
    public record Row(String item, String part, Integer counted, Integer women) {

        Key key() {
            return new Key(item, part);
        }

        Disclosed told() {
            return women == null ? new Suppressed() : new Rounded(women);
        }
    }

    /** A figure now, or as it was told a month ago. */
    private record Dated(Key key, boolean earlier) {}

    /** Writes down what was not yet this month. */
    public void writeDown(YearMonth month) {
        counted.forEach(each -> transactions.asPlatform(() -> {
            jdbi.useHandle(db -> db.select("select pg_advisory_xact_lock(?)", LOCK).mapToMap().list());
            if (!writtenDown(each.subject(), month)) {
                writeDown(each.subject(), month, each.counts());
            }
            return null;
        }));
    }

    private boolean writtenDown(Subject subject, YearMonth month) {
        return jdbi.withHandle(db -> db.createQuery("select exists (select from month_figure where subject = :subject and month >= :month)")
                .bind("subject", subject.name()).bind("month", Months.number(month)).mapTo(Boolean.class).one());
    }

    private void writeDown(Subject subject, YearMonth month, Counts counts) {
        Map<Key, Disclosed> told = disclosed(counts, latest(subject, "counted, women"));
        List<Key> keys = List.copyOf(counts.women().keySet());
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into month_figure (month, subject, item, part, counted, women)
                        select :month, :subject, * from unnest(:items, :parts, :counted, :women)""")
                .bind("subject", subject.name()).bind("month", Months.number(month))
                .bindArray("items", String.class, keys.stream().map(Key::item).toArray())
                .bindArray("parts", String.class, keys.stream().map(Key::part).toArray())
                .bindArray("counted", Integer.class, keys.stream().map(counts.women()::get).toArray())
                .bindArray("women", Integer.class, keys.stream().map(key -> told.get(key).told()).toArray()).execute());
    }

    /** Since when the last ones stand; null if nothing was written down yet. */
    public Instant takenAt(Subject subject) {
        return jdbi.withHandle(db -> db.createQuery("select max(taken_at) from month_figure where subject = :subject")
                .bind("subject", subject.name()).mapTo(Instant.class).findOne().orElse(null));
    }

    /** Empty as long as nothing was written down. */
    public Map<Key, Disclosed> told(Subject subject) {
        Map<Key, Disclosed> told = new LinkedHashMap<>();
        latest(subject, "null as counted, women").forEach(row -> told.put(row.key(), row.told()));
        return told;
    }

    private List<Row> latest(Subject subject, String columns) {
        return jdbi.withHandle(db -> db.createQuery("select item, part, " + columns + " from month_figure where subject = :subject "
                        + "and month = (select max(month) from month_figure where subject = :subject) order by item, part")
                .bind("subject", subject.name()).mapTo(Row.class).list());
    }

    private static Map<Key, Disclosed> disclosed(Counts counts, List<Row> before) {
        Release<Dated> release = Release.forWhoKnows(counts.known().stream()
                .flatMap(key -> Stream.of(new Dated(key, false), new Dated(key, true))).collect(Collectors.toSet()));
        counts.women().forEach((key, women) -> release.count(new Dated(key, false), Exact.of(women)));
        before.forEach(row -> release.toldBefore(new Dated(row.key(), true), Exact.of(row.counted()), row.told()));
        counts.ties().accept(new Dating(release, false));
        // A month in which something else was counted does not add up in the same way.
        if (before.stream().map(Row::key).collect(Collectors.toSet()).equals(counts.women().keySet())) {
            counts.ties().accept(new Dating(release, true));
            counts.grows().forEach(key -> release.neverMore(List.of(new Dated(key, true)), List.of(new Dated(key, false))));
        }
        return release.disclose().entrySet().stream().collect(Collectors.toMap(each -> each.getKey().key(), Map.Entry::getValue));
    }

    private record Dating(Release<Dated> release, boolean earlier) implements Ties {

        @Override
        public void sum(Key total, List<Key> parts) {
            release.sum(new Dated(total, earlier), dated(parts));
        }

        @Override
        public void neverMore(List<Key> fewer, List<Key> more) {
            release.neverMore(dated(fewer), dated(more));
        }

        private List<Dated> dated(List<Key> keys) {
            return keys.stream().map(key -> new Dated(key, earlier)).toList();
        }
    }
}
