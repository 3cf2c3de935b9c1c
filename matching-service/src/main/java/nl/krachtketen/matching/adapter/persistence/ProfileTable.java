package nl.krachtketen.matching.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.access.KnownParticipant;
import nl.krachtketen.matching.application.Profiles;
import nl.krachtketen.matching.domain.EarlierDecline;
import nl.krachtketen.matching.domain.Intake;
import nl.krachtketen.matching.domain.Profile;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class ProfileTable implements Profiles {

    @Inject
    Jdbi jdbi;

    @Override
    public Profile of(KnownParticipant her) {
        Intake intake = jdbi.withHandle(db -> db.createQuery("select * from profile where participant = :participant")
                .bind("participant", her.participant()).mapTo(Intake.class).findOne()).orElse(Intake.NOT_YET);
        return new Profile(her.municipality(), her.participationLevel(), intake, declines(her.participant()));
    }

    private List<EarlierDecline> declines(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
                select d.offering_id, o.kind, d.reason, d.occurred_at as declined_at
                from decline d join open_offering o on o.id = d.offering_id where d.participant = :participant""")
                .bind("participant", participant)
                .mapTo(EarlierDecline.class)
                .list());
    }

    @Override
    public void keep(UUID participant, Intake intake, Instant occurredAt, long sequence) {
        jdbi.useHandle(db -> {
            db.execute(
                    "delete from profile where participant = ? and (occurred_at, sequence) < (?, ?)",
                    participant,
                    occurredAt,
                    sequence);
            db.createUpdate("""
                    insert into profile values (:participant, :goals, :themes, :languages, :dutchLevel, :availability,
                        :postcodeArea, :childrenComeAlong, :occurredAt, :sequence)
                    on conflict do nothing""")
                    .bind("participant", participant)
                    .bindMethods(intake)
                    .bind("occurredAt", occurredAt)
                    .bind("sequence", sequence)
                    .execute();
        });
    }
}
