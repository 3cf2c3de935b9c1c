package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.placement.application.StepsAt;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class StepsAtTable implements StepsAt {

    @Inject
    Jdbi jdbi;

    @Override
    public Optional<UUID> running(Kind kind, UUID participant, UUID offering, String caller) {
        String sql = Scoped.steps(kind.name().toLowerCase(Locale.ROOT))
                + " and t.offering_id = :offering and t.ended_at is null order by t.started_at desc, t.id desc limit 1";
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bind("participant", participant)
                .bind("offering", offering)
                .bind("caller", caller)
                .mapTo(UUID.class)
                .findOne());
    }

    @Override
    public Optional<UUID> lastOutcome(OutcomeKind kind, UUID participant, String caller) {
        String sql = Scoped.steps("outcome") + " and t.kind = :kind order by t.occurred_at desc, t.id desc limit 1";
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bind("participant", participant)
                .bind("kind", kind)
                .bind("caller", caller)
                .mapTo(UUID.class)
                .findOne());
    }
}
