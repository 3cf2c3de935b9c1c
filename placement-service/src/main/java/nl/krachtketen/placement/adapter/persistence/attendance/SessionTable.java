package nl.krachtketen.placement.adapter.persistence.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.application.attendance.Sessions;
import nl.krachtketen.placement.domain.attendance.Session;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class SessionTable implements Sessions {

    @Inject
    Jdbi jdbi;

    @Override
    public long keep(UUID offeringId, LocalDate date, Integer headcount) {
        return jdbi.withHandle(db -> db.createQuery("""
            insert into session as known (offering_id, session_date, headcount) values (:offeringId, :date, :headcount)
            on conflict (offering_id, session_date) do update
                set headcount = coalesce(excluded.headcount, known.headcount), version = known.version + 1
            returning version""")
                .bind("offeringId", offeringId)
                .bind("date", date)
                .bind("headcount", headcount)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<Session.Attendance> keep(UUID offeringId, LocalDate date, UUID participant, boolean present) {
        return jdbi.withHandle(db -> db.createQuery("""
            insert into attendance as known (offering_id, session_date, participant, present)
            values (:offeringId, :date, :participant, :present)
            on conflict (offering_id, session_date, participant) do update
                set present = excluded.present, version = known.version + 1 where known.present <> excluded.present
            returning participant, present, version""")
                .bind("offeringId", offeringId)
                .bind("date", date)
                .bind("participant", participant)
                .bind("present", present)
                .map(SessionTable::attendance)
                .findOne());
    }

    @Override
    public Optional<Session> find(UUID offeringId, LocalDate date) {
        return jdbi.withHandle(db ->
                db
                        .createQuery("select * from session where offering_id = :offeringId and session_date = :date")
                        .bind("offeringId", offeringId)
                        .bind("date", date)
                        .map((row, context) -> session(db, row))
                        .stream()
                        .findFirst());
    }

    @Override
    public List<Session> list(UUID offeringId, LocalDate before, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
            select * from session where offering_id = :offeringId and (:before::date is null or session_date < :before)
            order by session_date desc limit :limit""")
                .bind("offeringId", offeringId)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> session(db, row))
                .list());
    }

    private static Session session(Handle db, ResultSet row) throws SQLException {
        UUID offering = row.getObject("offering_id", UUID.class);
        LocalDate date = row.getObject("session_date", LocalDate.class);
        var attendances = db.createQuery("""
                select participant, present, version from attendance
                where offering_id = :offering and session_date = :date order by participant""")
                .bind("offering", offering)
                .bind("date", date)
                .map(SessionTable::attendance)
                .list();
        return new Session(
                offering, date, row.getObject("headcount", Integer.class), attendances, row.getLong("version"));
    }

    private static Session.Attendance attendance(ResultSet row, StatementContext context) throws SQLException {
        return new Session.Attendance(
                row.getObject("participant", UUID.class), row.getBoolean("present"), row.getLong("version"));
    }
}
