package nl.krachtketen.participant.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.participant.application.Histories;
import nl.krachtketen.participant.domain.Departure;
import nl.krachtketen.participant.domain.Intake;
import nl.krachtketen.participant.domain.IntakeAnswers;
import nl.krachtketen.participant.domain.LevelAssessment;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.json.Json;

@ApplicationScoped
class HistoryTable implements Histories {

    @Inject
    Jdbi jdbi;

    /** An intake as its row says it. */
    public record IntakeRow(UUID id, Instant occurredAt, Instant recordedAt, ParticipationLevel participationLevel, @Json IntakeAnswers answers) {

        Intake intake() {
            return new Intake(id, occurredAt, recordedAt, participationLevel, answers);
        }
    }

    @Override
    public List<Intake> intakes(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select id, occurred_at, recorded_at, participation_level, answers from intake
                        where participant = :participant order by occurred_at desc, id desc""")
                .bind("participant", participant).mapTo(IntakeRow.class).map(IntakeRow::intake).list());
    }

    @Override
    public List<LevelAssessment> levels(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select level, occurred_at, recorded_at from level_assessment
                        where participant = :participant order by occurred_at desc, recorded_at desc""")
                .bind("participant", participant).mapTo(LevelAssessment.class).list());
    }

    @Override
    public List<Departure> departures(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select reason, occurred_at, recorded_at from departure
                        where participant = :participant order by occurred_at desc, recorded_at desc""")
                .bind("participant", participant).mapTo(Departure.class).list());
    }
}
