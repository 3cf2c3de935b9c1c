package nl.krachtketen.participant.adapter.persistence.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.krachtketen.participant.application.identity.DuplicateHits;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class DuplicateHitTable implements DuplicateHits {

    @Inject
    Jdbi jdbi;

    @Override
    public int count(String organisation, String municipality, LocalDate day) {
        return jdbi.withHandle(db -> db.createQuery("""
                        insert into duplicate_hit (organisation, municipality, day, hits) values (:organisation, :municipality, :day, 1)
                        on conflict (organisation, municipality) do update
                        set hits = case when duplicate_hit.day = excluded.day then duplicate_hit.hits + 1 else 1 end, day = excluded.day
                        returning hits""")
                .bind("organisation", organisation).bind("municipality", municipality).bind("day", day).mapTo(Integer.class).one());
    }
}
