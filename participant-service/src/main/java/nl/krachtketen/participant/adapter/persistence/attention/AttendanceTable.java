package nl.krachtketen.participant.adapter.persistence.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.participant.application.attention.Attendances;
import nl.krachtketen.participant.domain.attention.Absences;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class AttendanceTable implements Attendances {

    @Inject
    Jdbi jdbi;

    @Override
    public void keep(PlacementEvent.Attended attended, long sequence) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into attendance as known (participant, offering, session_date, present, sequence)
                        values (:participant, :offering, :sessionDate, :present, :sequence)
                        on conflict (participant, offering, session_date) do update
                            set present = excluded.present, sequence = excluded.sequence where known.sequence < excluded.sequence""")
                .bind("participant", attended.about().participantId()).bind("offering", attended.offeringId())
                .bind("sessionDate", attended.sessionDate()).bind("present", attended.present()).bind("sequence", sequence).execute());
    }

    @Override
    public List<Absences.Attendance> latestFirst(UUID participant, UUID offering) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select session_date, present, told from attendance where participant = :participant and offering = :offering
                        order by session_date desc""")
                .bind("participant", participant).bind("offering", offering).mapTo(Absences.Attendance.class).list());
    }

    @Override
    public void tellLast(UUID participant, UUID offering) {
        jdbi.useHandle(db -> db.createUpdate("""
                        update attendance set told = true where participant = :participant and offering = :offering
                            and session_date = (select max(session_date) from attendance
                                where participant = :participant and offering = :offering)""")
                .bind("participant", participant).bind("offering", offering).execute());
    }
}
