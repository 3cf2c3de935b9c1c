package nl.krachtketen.reporting.dashboard.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** How the flows stood at the beginning of a month, as far as row-level security lets the caller. */
@ApplicationScoped
class Stands {

    @Inject
    Jdbi jdbi;

    /** The women of one municipality, when that was written down. */
    record Stand(Instant takenAt, Crowd crowd) {}

    /** One row: so many women with this path. */
    public record Row(Instant takenAt, int path, int women) {}

    /** Empty if none was written down yet. */
    Optional<Stand> latest(String municipality) {
        List<Row> rows = jdbi.withHandle(db -> db.createQuery("""
                        select taken_at, path, women from flow_stand where municipality = :municipality
                            and month = (select max(month) from flow_stand where municipality = :municipality)""")
                .bind("municipality", municipality).mapTo(Row.class).list());
        return rows.stream().findFirst().map(first ->
                new Stand(first.takenAt(), new Crowd(rows.stream().map(row -> new Walked(row.path(), row.women())).toList())));
    }
}
