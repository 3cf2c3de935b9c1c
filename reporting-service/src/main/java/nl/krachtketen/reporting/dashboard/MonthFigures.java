package nl.krachtketen.reporting.dashboard;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Inject
    Jdbi jdbi;

    @Inject
    @All
    List<MonthlyCount> counted;

    public enum Subject { DEMAND, FLOW }

    /** What is counted: of an item some part. */
    public record Key(String item, String part) {}

    /** Counts, how they hang together, and which of them the reader knows exactly from elsewhere. */
    public record Counts(Map<Key, Integer> women, Consumer<Ties> ties, Set<Key> known) {}

    /** How counts hang together, as {@link Release} is told it. */
    public interface Ties {

        void sum(Key total, List<Key> parts);

        void neverMore(Key fewer, Key more);
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

    /** What was not written down yet this month. To be called by the platform, in a transaction in which nobody else does. */
    public void writeDown() {
        counted.stream().filter(each -> !writtenDown(each.subject())).forEach(each -> writeDown(each.subject(), each.counts()));
    }

    private boolean writtenDown(Subject subject) {
        return jdbi.withHandle(db -> db.createQuery("select exists (select from month_figure where subject = :subject and month = month_of(now()))")
                .bind("subject", subject.name()).mapTo(Boolean.class).one());
    }

    private void writeDown(Subject subject, Counts counts) {
        Map<Key, Disclosed> told = disclosed(counts, latest(subject, "counted, women"));
        List<Key> keys = List.copyOf(counts.women().keySet());
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into month_figure (month, subject, item, part, counted, women)
                        select month_of(now()), :subject, * from unnest(:items, :parts, :counted, :women)""")
                .bind("subject", subject.name())
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
        Release<Dated> release = new Release<>();
        counts.women().forEach((key, women) -> release.count(new Dated(key, false), Exact.of(women)));
        before.forEach(row -> release.toldBefore(new Dated(row.key(), true), Exact.of(row.counted()), row.told()));
        Stream.of(false, true).limit(before.isEmpty() ? 1 : 2).forEach(earlier -> counts.ties().accept(ties(release, earlier)));
        release.readBy(counts.known().stream().flatMap(key -> Stream.of(new Dated(key, false), new Dated(key, true))).collect(Collectors.toSet()));
        return release.disclose().entrySet().stream().collect(Collectors.toMap(each -> each.getKey().key(), Map.Entry::getValue));
    }

    private static Ties ties(Release<Dated> release, boolean earlier) {
        return new Ties() {
            @Override
            public void sum(Key total, List<Key> parts) {
                release.sum(new Dated(total, earlier), parts.stream().map(part -> new Dated(part, earlier)).toList());
            }

            @Override
            public void neverMore(Key fewer, Key more) {
                release.neverMore(List.of(new Dated(fewer, earlier)), List.of(new Dated(more, earlier)));
            }
        };
    }
}
