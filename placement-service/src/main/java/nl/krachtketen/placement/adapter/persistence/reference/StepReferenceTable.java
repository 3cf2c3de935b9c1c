package nl.krachtketen.placement.adapter.persistence.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.persistence.Turns;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.placement.application.reference.StepKind;
import nl.krachtketen.placement.application.reference.StepReferences;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class StepReferenceTable implements StepReferences {

    @Inject
    Jdbi jdbi;

    @Inject
    Caller caller;

    @Inject
    Turns turns;

    @Override
    public void await(StepKind kind, String reference) {
        turns.await(kind.name(), caller.organisation(), reference);
    }

    @Override
    public Optional<UUID> find(StepKind kind, String reference) {
        return jdbi.withHandle(db -> db.createQuery("""
            select step from step_reference
            where organisation = :organisation and kind = :kind and reference = :reference""")
                .bind("organisation", caller.organisation())
                .bind("kind", kind)
                .bind("reference", reference)
                .mapTo(UUID.class)
                .findOne());
    }

    @Override
    public String of(StepKind kind, UUID step) {
        return jdbi.withHandle(db -> db.createQuery("""
            select reference from step_reference
            where organisation = :organisation and kind = :kind and step = :step""")
                .bind("organisation", caller.organisation())
                .bind("kind", kind)
                .bind("step", step)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }

    @Override
    public void give(StepKind kind, String reference, UUID step, UUID participant) {
        await(kind, reference);
        if (find(kind, reference).filter(named -> !named.equals(step)).isPresent()) {
            throw new Refused(new Refusal.ReferenceInUse());
        }
        jdbi.useHandle(db -> db.createUpdate("""
            insert into step_reference (organisation, kind, reference, step, participant)
            values (:organisation, :kind, :reference, :step, :participant)
            on conflict (step, organisation) do update set reference = excluded.reference""")
                .bind("organisation", caller.organisation())
                .bind("kind", kind)
                .bind("reference", reference)
                .bind("step", step)
                .bind("participant", participant)
                .execute());
    }
}
