package nl.krachtketen.participant.adapter.persistence.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.participant.application.privacy.Restrictions;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class RestrictionTable implements Restrictions {

    @Inject
    Jdbi jdbi;

    @Override
    public boolean isRestricted(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("select restricted from participant where id = :id").bind("id", participant)
                .mapTo(Boolean.class).one());
    }

    @Override
    public void restrict(UUID participant, boolean restricted) {
        jdbi.useHandle(db -> db.execute("update participant set restricted = ? where id = ?", restricted, participant));
    }
}
