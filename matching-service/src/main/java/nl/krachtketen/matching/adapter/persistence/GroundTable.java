package nl.krachtketen.matching.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.matching.application.Grounds;
import org.jdbi.v3.core.Jdbi;

/** Row-level security hides the grounds that have ended or whose consent she withdrew. */
@ApplicationScoped
class GroundTable implements Grounds {

    @Inject
    Jdbi jdbi;

    @Override
    public boolean holds(String organisation, UUID participant) {
        return has(organisation, participant, "basis = 'HOLDS'");
    }

    @Override
    public boolean mayMatch(String organisation, UUID participant) {
        return has(organisation, participant, "basis = 'CONSENTED' and purpose = 'MATCHING'");
    }

    private boolean has(String organisation, UUID participant, String ground) {
        return jdbi.withHandle(db -> db.createQuery("""
                select exists (select from participant_access where participant = :participant and organisation = :organisation and %s)"""
                .formatted(ground))
                .bind("participant", participant).bind("organisation", organisation).mapTo(Boolean.class).one());
    }
}
