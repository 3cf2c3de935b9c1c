package nl.krachtketen.reporting.projection;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import nl.krachtketen.kit.test.TestDatabase;

/** What projections hold, as text: every row that says something, of every table. */
public final class ProjectionRows {

    private ProjectionRows() {}

    public static String of(Projections projections) {
        return projections.tables().stream().map(ProjectionRows::of).collect(Collectors.joining("\n"));
    }

    /** The tables that hold nothing. */
    static List<String> empty(Projections projections) {
        return projections.tables().stream().filter(table -> of(table).isEmpty()).map(Projection.Table::name).toList();
    }

    private static String of(Projection.Table table) {
        return of(table.name(), "not (" + table.nothing() + ")");
    }

    static String of(String table, String condition) {
        try (var db = TestDatabase.superuser("reporting"); var rows = db.createStatement().executeQuery(
                "select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from " + table + " t where " + condition)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
