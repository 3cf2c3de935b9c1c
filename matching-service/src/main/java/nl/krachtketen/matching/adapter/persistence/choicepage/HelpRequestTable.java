package nl.krachtketen.matching.adapter.persistence.choicepage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.matching.application.choicepage.HelpRequests;
import nl.krachtketen.matching.domain.choicepage.HelpRequest;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class HelpRequestTable implements HelpRequests {

    private static final String HELD =
            "participant in (select participant from participant_access where organisation = :caller and basis = 'HOLDS')";

    @Inject
    Jdbi jdbi;

    @Inject
    Caller caller;

    @Override
    public void add(HelpRequest request) {
        jdbi.useHandle(db -> db.createUpdate("""
                insert into help_request (id, participant, shortlist, asked_at) values (:id, :participant, :shortlist, :askedAt)""")
                .bindMethods(request).execute());
    }

    @Override
    public List<HelpRequest> list(boolean alsoAcknowledged, UUID before, int limit) {
        return jdbi.withHandle(db -> db.createQuery("select * from help_request where " + HELD + """
                 and (:all or acknowledged_at is null) and (:before::uuid is null or id < :before) order by id desc limit :limit""")
                .bind("caller", caller.organisation()).bind("all", alsoAcknowledged).bind("before", before).bind("limit", limit)
                .mapTo(HelpRequest.class).list());
    }

    @Override
    public Optional<HelpRequest> acknowledge(UUID request, Instant now) {
        return jdbi.withHandle(db -> db.createQuery("""
                update help_request set acknowledged_at = coalesce(acknowledged_at, :now) where id = :id and %s returning *"""
                .formatted(HELD))
                .bind("id", request).bind("now", now).bind("caller", caller.organisation()).mapTo(HelpRequest.class).findOne());
    }
}
