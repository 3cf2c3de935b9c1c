package nl.krachtketen.matching.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.matching.application.Choices;
import nl.krachtketen.matching.domain.Choice;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class ChoiceTable implements Choices {

    @Inject
    Jdbi jdbi;

    @Inject
    Caller caller;

    @Override
    public void add(Choice choice) {
        jdbi.useHandle(db -> db.createUpdate("""
                insert into choice (id, participant, organisation, offering_id, recorded_by, present, occurred_at, recorded_at)
                values (:id, :participant, :organisation, :offeringId, :recordedBy, :present, :occurredAt, :recordedAt)""")
                .bindMethods(choice).execute());
    }

    @Override
    public Optional<Choice> find(UUID id) {
        return jdbi.withHandle(db -> db.createQuery("select * from choice where id = :id and " + Access.OF_CALLER)
                .bind("id", id).bind("caller", caller.organisation()).mapTo(Choice.class).findOne());
    }
}
