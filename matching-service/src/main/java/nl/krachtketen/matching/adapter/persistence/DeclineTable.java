package nl.krachtketen.matching.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.matching.application.Declines;
import nl.krachtketen.matching.domain.Decline;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class DeclineTable implements Declines {

    @Inject
    Jdbi jdbi;

    @Inject
    Caller caller;

    @Override
    public void add(Decline decline) {
        jdbi.useHandle(db -> db.createUpdate("""
                insert into decline (id, participant, organisation, offering_id, reason, occurred_at, recorded_at)
                values (:id, :participant, :organisation, :offeringId, :reason, :occurredAt, :recordedAt)""")
                .bindMethods(decline).execute());
    }

    @Override
    public Optional<Decline> find(UUID id) {
        return jdbi.withHandle(db -> db.createQuery("select * from decline where id = :id and " + Access.OF_CALLER)
                .bind("id", id).bind("caller", caller.organisation()).mapTo(Decline.class).findOne());
    }
}
