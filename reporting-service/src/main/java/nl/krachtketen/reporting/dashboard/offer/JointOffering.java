package nl.krachtketen.reporting.dashboard.offer;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.Theme;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Puts what a municipality offers beside what women there want, as far as row-level security lets the caller. */
@ApplicationScoped
class JointOffering {

    /** More than a reader looks through. */
    private static final int LISTED = 200;
    private static final String OFFERED = "municipality = :municipality and state in ('OPEN', 'FULL')";
    private static final String AMOUNT = """
            count(*)::int as offerings, count(distinct organisation)::int as organisations,
            case when bool_or(places is null) then null else sum(places)::int end as places,
            case when bool_or(places is null) then null else sum(greatest(places - taken, 0))::int end as free""";
    private static final String CHOSEN = """
             and (cast(:theme as text) is null or :theme = any(themes))
             and (cast(:level as text) is null or levels = '{}' or :level = any(levels))""";

    @Inject
    Jdbi jdbi;

    /** What is offered about a theme at a level, or in an area. */
    public record Offered(String by, int offerings, int organisations, Integer places, Integer free) {

        Supply supply() {
            return new Supply(offerings, organisations, places, free);
        }
    }

    /** What is wanted about a theme at a level, or in an area. */
    public record Wanted(String by, int women, int waiting) {

        Demand demand() {
            return new Demand(women, waiting);
        }
    }

    /** Every theme at every level, and for everybody together. */
    List<OfferCell> cells(String municipality, String area) {
        Map<String, Supply> supply = offered("""
                select theme || ' ' || level as by, %s from offering, unnest(themes) as theme,
                    unnest((case when levels = '{}' then array['LOW', 'MIDDLE', 'HIGH'] else levels end) || 'ALL'::text) as level
                where %s and (cast(:area as text) is null or postcode_area is null or postcode_area = :area)
                group by theme, level""".formatted(AMOUNT, OFFERED), query -> query.bind("municipality", municipality).bind("area", area));
        Map<String, Demand> demand = wanted("""
                select theme || ' ' || coalesce(level, 'ALL') as by, sum(women)::int as women, sum(waiting)::int as waiting from demand
                where municipality = :municipality and theme <> '*' and (cast(:area as text) is null or area = :area)
                group by grouping sets ((theme, level), (theme))""", query -> query.bind("municipality", municipality).bind("area", area));
        return Stream.of(Theme.values()).flatMap(theme -> Stream.of(Level.values()).map(level -> OfferCell.of(theme, level,
                supply.getOrDefault(theme + " " + level, Supply.NONE), demand.getOrDefault(theme + " " + level, Demand.NONE)))).toList();
    }

    /** Every area in which something is offered or wanted; first what is offered everywhere. */
    List<AreaRow> areas(String municipality, OfferChoice choice) {
        Map<String, Supply> supply = offered("select coalesce(postcode_area, '') as by, " + AMOUNT + " from offering where " + OFFERED
                + CHOSEN + " group by 1", query -> chosen(query, municipality, choice));
        Map<String, Demand> demand = wanted("""
                select area as by, sum(women)::int as women, sum(waiting)::int as waiting from demand
                where municipality = :municipality and theme = :wish and (cast(:level as text) is null or level = :level)
                group by area having sum(women) > 0""",
                query -> query.bind("municipality", municipality).bind("wish", choice.wish()).bind("level", choice.levelName()));
        TreeSet<String> areas = new TreeSet<>(supply.keySet());
        areas.addAll(demand.keySet());
        return areas.stream().map(area -> AreaRow.of(area, supply.getOrDefault(area, Supply.NONE),
                demand.getOrDefault(area, Demand.NONE))).toList();
    }

    /** What is offered for this choice, as many as a reader looks through. */
    List<Line> offerings(String municipality, OfferChoice choice) {
        return jdbi.withHandle(db -> chosen(db.createQuery("""
                        select id as offering_id, title, kind, coalesce(name, organisation) as organisation, postcode_area, places,
                            greatest(places - taken, 0) as free
                        from offering left join organisation on oin = organisation
                        where %s %s and (cast(:area as text) is null or postcode_area is null or postcode_area = :area)
                        order by kind, title, id limit :listed""".formatted(OFFERED, CHOSEN)), municipality, choice)
                .bind("area", choice.area()).bind("listed", LISTED).mapTo(Line.class).list());
    }

    /** How many are offered, by how many, with how many places. */
    Supply supply(String municipality) {
        return offered("select 'all' as by, " + AMOUNT + " from offering where " + OFFERED,
                query -> query.bind("municipality", municipality)).getOrDefault("all", Supply.NONE);
    }

    private static Query chosen(Query query, String municipality, OfferChoice choice) {
        return query.bind("municipality", municipality).bind("theme", choice.themeName()).bind("level", choice.levelName());
    }

    private Map<String, Supply> offered(String sql, UnaryOperator<Query> arguments) {
        return jdbi.withHandle(db -> arguments.apply(db.createQuery(sql)).mapTo(Offered.class).list()).stream()
                .collect(toMap(Offered::by, Offered::supply));
    }

    private Map<String, Demand> wanted(String sql, UnaryOperator<Query> arguments) {
        return jdbi.withHandle(db -> arguments.apply(db.createQuery(sql)).mapTo(Wanted.class).list()).stream()
                .collect(toMap(Wanted::by, Wanted::demand));
    }
}
