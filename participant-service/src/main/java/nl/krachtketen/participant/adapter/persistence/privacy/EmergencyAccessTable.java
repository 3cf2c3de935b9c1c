package nl.krachtketen.participant.adapter.persistence.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.application.privacy.EmergencyAccesses;
import nl.krachtketen.participant.domain.privacy.EmergencyAccess;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class EmergencyAccessTable implements EmergencyAccesses {

    @Inject
    Jdbi jdbi;

    /** A trigger opens her record, because no caller may write access itself. */
    @Override
    public void open(EmergencyAccess access) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into emergency_access (id, organisation, participant, municipality, reason, found, opened_at, ends_at)
                        values (:id, :organisation, :participant, :municipality, :reason, :found, :openedAt, :endsAt)""")
                .bindMethods(access).execute());
    }

    @Override
    public Optional<EmergencyAccess> find(UUID access) {
        return jdbi.withHandle(db -> db.createQuery("select * from emergency_access where id = :id").bind("id", access)
                .mapTo(EmergencyAccess.class).findOne());
    }

    @Override
    public List<EmergencyAccess> list(UUID before, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select * from emergency_access where :before::uuid is null or id < :before order by id desc limit :limit""")
                .bind("before", before).bind("limit", limit).mapTo(EmergencyAccess.class).list());
    }
}
