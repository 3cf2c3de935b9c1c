package nl.krachtketen.reporting.dashboard.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who came, by offering, as far as row-level security lets the caller. */
@ApplicationScoped
class Attendances {

    @Inject
    Jdbi jdbi;

    /** What was told last of a woman and a day counts: organisers correct their lists. */
    Map<UUID, Attendance> byOffering(String municipality) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select offering, count(distinct day), count(*) filter (where present)
                        from (select distinct on (offering, participant, day) offering, cast(occurred_at at time zone 'Europe/Amsterdam' as date) as day,
                                coalesce(detail = 'PRESENT', false) as present
                            from journey_event
                            where municipality = :municipality and type = 'nl.krachtketen.placements.attended.v1'
                            order by offering, participant, day, recorded_at desc, event_id desc) as told
                        group by offering""")
                .bind("municipality", municipality)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), new Attendance(row.getInt(2), row.getInt(3))))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
