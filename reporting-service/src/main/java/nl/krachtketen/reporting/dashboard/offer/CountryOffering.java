package nl.krachtketen.reporting.dashboard.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.reporting.dashboard.MonthFigures.Key;
import nl.krachtketen.reporting.disclosure.Disclosed;
import org.jdbi.v3.core.Jdbi;

/** The joint offering of the programme's municipalities together. What is offered tells nothing about anybody. */
@ApplicationScoped
class CountryOffering {

    @Inject
    Jdbi jdbi;

    @Inject
    CountryDemand demand;

    /** What is offered about a theme at a level. */
    public record Offered(Theme theme, Level level, int municipalities, int offerings, int organisations, Integer places) {

        static Offered nothing(Theme theme, Level level) {
            return new Offered(theme, level, 0, 0, 0, 0);
        }
    }

    /** Every theme at every level, and for everybody together. */
    List<CountryCell> cells() {
        Map<Key, Offered> offered = jdbi.withHandle(db -> db.createQuery("""
                        select theme, level, count(distinct municipality)::int as municipalities, count(*)::int as offerings,
                            count(distinct organisation)::int as organisations,
                            case when bool_or(places is null) then null else sum(places)::int end as places
                        from offering join municipality on code = municipality, unnest(themes) as theme,
                            unnest((case when levels = '{}' then array['LOW', 'MIDDLE', 'HIGH'] else levels end) || 'ALL'::text) as level
                        where wave is not null and state in ('OPEN', 'FULL') group by theme, level""")
                .mapTo(Offered.class).list()).stream()
                .collect(Collectors.toMap(each -> CountryDemand.key(each.theme(), each.level()), each -> each));
        Map<Key, Disclosed> told = demand.told();
        return Stream.of(Theme.values()).flatMap(theme -> Stream.of(Level.values()).map(level -> {
            Key wish = CountryDemand.key(theme, level);
            return CountryCell.of(offered.getOrDefault(wish, Offered.nothing(theme, level)), told.get(wish));
        })).toList();
    }
}
