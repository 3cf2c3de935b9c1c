package nl.krachtketen.participant.adapter.persistence.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.participant.application.attention.EndedPauses;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class EndedPauseTable implements EndedPauses {

    @Inject
    Jdbi jdbi;

    @Override
    public List<UUID> upTo(LocalDate day, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select id from participant where state = 'PAUSED' and paused_until <= :day
                        order by paused_until limit :limit""")
                .bind("day", day).bind("limit", limit).mapTo(UUID.class).list());
    }
}
