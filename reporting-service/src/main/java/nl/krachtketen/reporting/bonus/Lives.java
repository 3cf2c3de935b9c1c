package nl.krachtketen.reporting.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What happened to women who count for the programme, whichever of their records it was told of, in the order in which it happened. */
@ApplicationScoped
class Lives {

    @Inject
    Jdbi jdbi;

    /** @param participant the record as which she is counted */
    record Person(UUID participant, String municipality) {}

    record Line(Person person, Happened happened) {}

    List<Line> of(Collection<UUID> participants) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select * from (
                            select person.participant, person.municipality, type, occurred_at, recorded_at, event_id, offering, detail,
                                coalesce(parenting, false) as parenting,
                                bool_or(type = any(:beginnings)) over (partition by person.participant) as began
                            from unnest(:participants) as member (who)
                                join journey record on record.participant = who
                                join journey person on person.participant = coalesce(record.merged_into, record.participant)
                                join journey_event on journey_event.participant = who
                                left join parenting_offering using (offering)
                            where type = any(:types) and person.counts_for_programme and (type <> :confirmed or detail is not null)
                        ) as told where began order by occurred_at, recorded_at, event_id""")
                .bindArray("participants", UUID.class, participants).bindArray("types", String.class, (Object[]) What.types())
                .bindArray("beginnings", String.class, (Object[]) What.beginnings()).bind("confirmed", What.OUTCOME_CONFIRMED.type())
                .map((row, context) -> line(row)).list());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(new Person(row.getObject("participant", UUID.class), row.getString("municipality")),
                new Happened(What.of(row.getString("type")), row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                        row.getObject("offering", UUID.class), row.getString("detail"), row.getBoolean("parenting")));
    }
}
