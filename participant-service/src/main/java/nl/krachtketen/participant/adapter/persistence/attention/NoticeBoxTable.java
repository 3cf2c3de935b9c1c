package nl.krachtketen.participant.adapter.persistence.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.application.attention.NoticeBox;
import org.jdbi.v3.core.Jdbi;

/** Row-level security leaves only what is addressed to the caller. */
@ApplicationScoped
class NoticeBoxTable implements NoticeBox {

    @Inject
    Jdbi jdbi;

    @Override
    public List<Told> list(boolean alsoSeen, String contactPerson, UUID before, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select id, kind, participant, about, whose_doing, municipality, contact_person, told_at, seen_at from notice
                        where (:alsoSeen or seen_at is null) and (:before::uuid is null or id < :before)
                            and (:contactPerson::text is null or contact_person is null or contact_person = :contactPerson)
                        order by id desc limit :limit""")
                .bind("alsoSeen", alsoSeen).bind("before", before).bind("contactPerson", contactPerson).bind("limit", limit)
                .mapTo(Told.class).list());
    }

    @Override
    public Optional<Told> see(UUID notice, Instant now) {
        return jdbi.withHandle(db -> db.createQuery("""
                        update notice set seen_at = coalesce(seen_at, :now) where id = :id
                        returning id, kind, participant, about, whose_doing, municipality, contact_person, told_at, seen_at""")
                .bind("now", now).bind("id", notice).mapTo(Told.class).findOne());
    }
}
