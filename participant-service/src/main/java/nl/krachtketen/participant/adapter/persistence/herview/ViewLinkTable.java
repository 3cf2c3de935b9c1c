package nl.krachtketen.participant.adapter.persistence.herview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.application.herview.ViewLinks;
import nl.krachtketen.participant.domain.herview.ViewLink;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class ViewLinkTable implements ViewLinks {

    @Inject
    Jdbi jdbi;

    @Override
    public void add(ViewLink link) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into view_link (id, participant, language, made_at, expires_at)
                        values (:id, :participant, :language, :madeAt, :expiresAt)""")
                .bindMethods(link).execute());
    }

    @Override
    public Optional<ViewLink> find(UUID link) {
        return jdbi.withHandle(db -> db.createQuery("select * from view_link where id = :id").bind("id", link)
                .mapTo(ViewLink.class).findOne());
    }

    @Override
    public List<ViewLink> of(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("select * from view_link where participant = :participant order by id desc")
                .bind("participant", participant).mapTo(ViewLink.class).list());
    }

    @Override
    public boolean open(UUID link, Instant now) {
        return jdbi.withHandle(db -> db.createUpdate("update view_link set last_opened_at = :now where id = :id and revoked_at is null")
                .bind("now", now).bind("id", link).execute()) == 1;
    }

    @Override
    public Optional<ViewLink> revoke(UUID link, Instant now) {
        return jdbi.withHandle(db -> db.createQuery("update view_link set revoked_at = coalesce(revoked_at, :now) where id = :id returning *")
                .bind("now", now).bind("id", link).mapTo(ViewLink.class).findOne());
    }
}
