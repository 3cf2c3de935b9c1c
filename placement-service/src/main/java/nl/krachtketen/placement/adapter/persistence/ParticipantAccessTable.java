package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.application.ParticipantAccess;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class ParticipantAccessTable implements ParticipantAccess {

    @Inject
    Jdbi jdbi;

    @Override
    public Optional<String> holder(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select organisation from participant_access where participant = :participant and basis = 'HOLDS'")
                .bind("participant", participant)
                .mapTo(String.class)
                .findFirst());
    }

    @Override
    public boolean holds(String organisation, UUID participant) {
        return has(organisation, participant, "HOLDS");
    }

    @Override
    public boolean takesPart(String organisation, UUID participant) {
        return has(organisation, participant, "TAKES_PART");
    }

    @Override
    public boolean mayFollow(String organisation, UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
            select exists (select from participant_access
                where participant = :participant and organisation = :organisation and basis = 'CONSENTED'
                and purpose in ('PROGRESS', 'FOLLOW_UP') and (until is null or until > now()))""")
                .bind("participant", participant)
                .bind("organisation", organisation)
                .mapTo(Boolean.class)
                .one());
    }

    private boolean has(String organisation, UUID participant, String basis) {
        return jdbi.withHandle(db -> db.createQuery("""
            select exists (select from participant_access
                where participant = :participant and organisation = :organisation
                and basis = :basis and (until is null or until > now()))""")
                .bind("participant", participant)
                .bind("organisation", organisation)
                .bind("basis", basis)
                .mapTo(Boolean.class)
                .one());
    }

    /** Every row about her refers to this one, so that none can be added while it is locked. */
    @Override
    public void lock(UUID participant) {
        jdbi.useHandle(
                db -> db.createQuery("select 1 from known_participant where participant = :participant for update")
                        .bind("participant", participant)
                        .mapTo(Integer.class)
                        .list());
    }
}
