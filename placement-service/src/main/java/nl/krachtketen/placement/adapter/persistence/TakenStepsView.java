package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.placement.application.TakenSteps;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class TakenStepsView implements TakenSteps {

    @Inject
    Jdbi jdbi;

    @Override
    public boolean any(UUID offering, UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
            select exists (select from trial where participant = :participant and offering_id = :offering)
                or exists (select from placement where participant = :participant and offering_id = :offering)
                or exists (select from activity where participant = :participant and offering_id = :offering)""")
                .bind("participant", participant)
                .bind("offering", offering)
                .mapTo(Boolean.class)
                .one());
    }
}
