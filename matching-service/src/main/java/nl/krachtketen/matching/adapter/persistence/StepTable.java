package nl.krachtketen.matching.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.matching.application.Steps;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.StepState;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class StepTable implements Steps {

    @Inject
    Jdbi jdbi;

    @Override
    public void keep(UUID participant, UUID offeringId, StepState state, Instant occurredAt) {
        jdbi.useHandle(db -> db.createUpdate("""
                insert into step select participant, :offeringId, :state, :order, :occurredAt
                from known_participant where participant = :participant
                on conflict (participant, offering_id) do update set state = excluded.state,
                    state_order = excluded.state_order, occurred_at = excluded.occurred_at
                where (step.occurred_at, step.state_order) < (excluded.occurred_at, excluded.state_order)""")
                .bind("participant", participant)
                .bind("offeringId", offeringId)
                .bind("state", state)
                .bind("order", state.ordinal())
                .bind("occurredAt", occurredAt)
                .execute());
    }

    @Override
    public List<OpenOffering> standing(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("""
                select o.* from open_offering o join (
                    select offering_id, rank() over (order by state = 'RUNNING' desc,
                        case when state = 'RUNNING' then null else occurred_at end desc) as nth
                    from step where participant = :participant and state in ('RUNNING', 'ENDED')) s on s.offering_id = o.id
                where nth = 1 order by o.id""")
                .bind("participant", participant)
                .mapTo(OpenOffering.class)
                .list());
    }
}
