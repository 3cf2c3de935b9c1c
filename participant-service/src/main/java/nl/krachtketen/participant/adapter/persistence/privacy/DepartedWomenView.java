package nl.krachtketen.participant.adapter.persistence.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.participant.application.privacy.DepartedWomen;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class DepartedWomenView implements DepartedWomen {

    @Inject
    Jdbi jdbi;

    @Override
    public List<UUID> before(Instant moment, int limit) {
        return jdbi.withHandle(db -> db.createQuery(
                        "select id from participant where departed_at < :before order by departed_at limit :limit")
                .bind("before", moment).bind("limit", limit).mapTo(UUID.class).list());
    }
}
