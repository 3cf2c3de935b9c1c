package nl.krachtketen.reporting.dashboard.flow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.reporting.dashboard.Days;
import nl.krachtketen.reporting.dashboard.Months;
import org.jdbi.v3.core.Jdbi;

/** Counts women by what they have in common, from rows that are kept for just that, as far as row-level security lets the caller. */
@ApplicationScoped
class Flows {

    private static final int BY_NOTHING = 0;
    private static final int BY_COHORT = 1;
    private static final int BY_ORIGIN = 2;
    private static final String TOGETHER = "0 as cohort, '*' as level, '*' as channel";
    private static final String PATHS = "and measure = 'PATH'";
    private static final String SELECTED = """
            from flow where municipality = any(case when :municipality = '*' then array(select code from municipality where wave is not null)
                else array[cast(:municipality as text)] end) and grain = :grain and cohort between :first and :last
                and (cast(:level as text) is null or level = :level) and (cast(:channel as text) is null or channel = :channel)
                and women <> 0""";

    @Inject
    Jdbi jdbi;

    @Inject
    Stands stands;

    /** One row: women with the same path, or with the same number of days after a step. */
    record Counted(int cohort, String level, String channel, String measure, int bucket, int women) {

        static Counted of(ResultSet row) throws SQLException {
            return new Counted(row.getInt(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5), row.getInt(6));
        }

        Walked walked() {
            return new Walked(bucket, women);
        }
    }

    FlowFigures figures(String municipality, Selection selection) {
        Map<String, TreeMap<Integer, Integer>> days = select(TOGETHER, "and measure <> 'PATH'", municipality, selection,
                selection.all() ? BY_NOTHING : BY_COHORT + BY_ORIGIN).stream()
                .collect(groupingBy(Counted::measure, toMap(Counted::bucket, Counted::women, Integer::sum, TreeMap::new)));
        return FlowFigures.of(crowd(municipality, selection), step -> Days.of(days.getOrDefault(step.name(), new TreeMap<>())));
    }

    Crowd crowd(String municipality, Selection selection) {
        return new Crowd(paths(municipality, selection));
    }

    private List<Walked> paths(String municipality, Selection selection) {
        return select(TOGETHER, PATHS, municipality, selection, grain(selection.byCohort(), selection.byOrigin())).stream()
                .map(Counted::walked).toList();
    }

    /** What changed since the beginning of the month. */
    Changes changes(String municipality) {
        return stands.latest(municipality).map(stand -> new Changes(stand.takenAt(),
                Change.between(stand.crowd(), crowd(municipality, Selection.ALL)))).orElse(Changes.NONE);
    }

    /** By the month in which they came in, the first one first. */
    List<Cohort> cohorts(String municipality, Selection selection) {
        return select("cohort, '*' as level, '*' as channel", PATHS, municipality, selection,
                grain(true, selection.byOrigin())).stream()
                .collect(groupingBy(Counted::cohort, LinkedHashMap::new, mapping(Counted::walked, toList())))
                .entrySet().stream().map(each -> Cohort.of(Months.month(each.getKey()), new Crowd(each.getValue()))).toList();
    }

    /** By the channel and the level at which they came in. */
    List<Origin> origins(String municipality, Selection selection) {
        return select("0 as cohort, level, channel", PATHS, municipality, selection,
                grain(selection.byCohort(), true)).stream()
                .collect(groupingBy(Flows::origin, LinkedHashMap::new, mapping(Counted::walked, toList())))
                .entrySet().stream().map(each -> each.getKey().with(new Crowd(each.getValue()))).toList();
    }

    private static Origin.Key origin(Counted row) {
        return new Origin.Key(RecruitmentChannel.valueOf(row.channel()), EntryLevel.valueOf(row.level()));
    }

    private List<Counted> select(String apart, String only, String municipality, Selection selection, int grain) {
        return jdbi.withHandle(db -> db.createQuery("select " + apart + ", measure, bucket, sum(women)::int as women " + SELECTED + " " + only
                        + " group by 1, 2, 3, 4, 5 having sum(women) > 0 order by 1, 2, 3, 4, 5")
                .bind("municipality", municipality).bind("grain", grain).bind("first", selection.first()).bind("last", selection.last())
                .bind("level", selection.levelName()).bind("channel", selection.channelName())
                .map((row, context) -> Counted.of(row)).list());
    }

    private static int grain(boolean byCohort, boolean byOrigin) {
        return (byCohort ? BY_COHORT : 0) + (byOrigin ? BY_ORIGIN : 0);
    }
}
