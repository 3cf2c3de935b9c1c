package nl.krachtketen.reporting.dashboard.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Counts what is to be published, from rows that are kept for that: as many for a thousand women as for a million. */
@ApplicationScoped
class ExactCounts {

    @Inject
    Jdbi jdbi;

    /** Women of one municipality who have these things in common. */
    public record Row(String municipality, Measure measure, String level, String channel, int women) {

        Cell cell() {
            return new Cell(municipality, measure, level, channel);
        }
    }

    /** Every figure of the sheet, also those of nobody. */
    Map<Cell, Integer> of(Sheet sheet) {
        var counts = new LinkedHashMap<Cell, Integer>();
        sheet.cells().forEach(cell -> counts.put(cell, 0));
        rows(sheet.municipalities()).forEach(row -> contributions(row.cell())
                .forEach(cell -> counts.computeIfPresent(cell, (key, women) -> women + row.women())));
        return counts;
    }

    /** Everything in which these women are counted; what is not on the sheet is dropped. */
    private static Stream<Cell> contributions(Cell cell) {
        Cell total = Cell.of(cell.place(), cell.measure());
        return Stream.of(total, total.at(cell.level()), total.along(cell.channel())).flatMap(each -> Stream.of(each, each.in(Cell.ALL)));
    }

    private List<Row> rows(List<String> municipalities) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select municipality, counted.measure, level, channel, sum(women)::int as women
                        from flow join unnest(:measures, :anyOf) as counted (measure, any_of) on bucket & any_of > 0
                        where municipality = any(:municipalities) and grain = 2 and flow.measure = 'PATH' and women > 0
                        group by 1, 2, 3, 4""")
                .bindArray("municipalities", String.class, municipalities)
                .bindArray("measures", String.class, Stream.of(Measure.values()).map(Enum::name).toArray())
                .bindArray("anyOf", Integer.class, Stream.of(Measure.values()).map(Measure::anyOf).toArray())
                .mapTo(Row.class).list());
    }
}
