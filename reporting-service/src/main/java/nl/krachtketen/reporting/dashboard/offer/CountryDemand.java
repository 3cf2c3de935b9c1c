package nl.krachtketen.reporting.dashboard.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.reporting.dashboard.MonthFigures;
import nl.krachtketen.reporting.dashboard.MonthFigures.Key;
import nl.krachtketen.reporting.dashboard.MonthFigures.Subject;
import nl.krachtketen.reporting.dashboard.MonthlyCount;
import nl.krachtketen.reporting.disclosure.Disclosed;
import org.jdbi.v3.core.Jdbi;

/** What women in the country want, as the programme office may know it: as it stood when the figures of a month were published, disclosed. */
@ApplicationScoped
class CountryDemand implements MonthlyCount {

    private static final List<Level> LEVELS = List.of(Level.LOW, Level.MIDDLE, Level.HIGH, Level.UNKNOWN);

    @Inject
    Jdbi jdbi;

    @Inject
    MonthFigures months;

    /** One row: women who want it at this level. */
    public record Row(String theme, String level, int women) {

        Key key() {
            return new Key(theme, level);
        }
    }

    @Override
    public Subject subject() {
        return Subject.DEMAND;
    }

    /** Every theme at every level, those that nobody wants included. */
    @Override
    public MonthFigures.Counts counts() {
        Map<Key, Integer> counts = new LinkedHashMap<>();
        Stream.of(Theme.values()).forEach(theme -> Stream.of(Level.values()).forEach(level -> counts.put(key(theme, level), 0)));
        jdbi.useHandle(db -> db.createQuery("""
                        select theme, coalesce(level, 'ALL') as level, sum(women)::int as women
                        from demand join municipality on code = municipality where wave is not null and theme <> '*'
                        group by grouping sets ((theme, level), (theme))""")
                .mapTo(Row.class).forEach(row -> counts.put(row.key(), row.women())));
        return new MonthFigures.Counts(counts, ties -> Stream.of(Theme.values()).forEach(theme ->
                ties.sum(key(theme, Level.ALL), LEVELS.stream().map(level -> key(theme, level)).toList())), Set.of(), Set.of());
    }

    /** Since when; null if nothing was written down yet. */
    Instant takenAt() {
        return months.takenAt(Subject.DEMAND);
    }

    /** Empty as long as nothing was written down. */
    Map<Key, Disclosed> told() {
        return months.told(Subject.DEMAND);
    }

    static Key key(Theme theme, Level level) {
        return new Key(theme.name(), level.name());
    }
}
