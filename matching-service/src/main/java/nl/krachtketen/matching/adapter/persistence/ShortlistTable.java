package nl.krachtketen.matching.adapter.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.matching.application.Shortlists;
import nl.krachtketen.matching.domain.Shortlist;
import nl.krachtketen.matching.domain.Suggestion;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class ShortlistTable implements Shortlists {

    private static final TypeReference<List<Suggestion>> SUGGESTIONS = new TypeReference<>() {};

    @Inject
    Jdbi jdbi;

    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    /** The suggestions stand in one column: they are read and forgotten together, and never searched. */
    public record Row(
            UUID id,
            UUID participant,
            String organisation,
            Instant occurredAt,
            Instant createdAt,
            boolean profileKnown,
            String suggestions) {}

    @Override
    public void add(Shortlist shortlist) {
        jdbi.useHandle(db -> {
            db.createUpdate("""
                    insert into shortlist (id, participant, organisation, occurred_at, created_at, profile_known, suggestions)
                    values (:id, :participant, :organisation, :occurredAt, :createdAt, :profileKnown, :suggestions::jsonb)""")
                    .bindMethods(row(shortlist))
                    .execute();
            if (!shortlist.companions().isEmpty()) {
                db.createUpdate("insert into shortlist_companion select :id, unnest(:companions)")
                        .bind("id", shortlist.id())
                        .bindArray("companions", UUID.class, shortlist.companions())
                        .execute();
            }
        });
    }

    @Override
    public Optional<Shortlist> find(UUID id) {
        return find(id, caller.organisation());
    }

    @Override
    public Optional<Shortlist> find(UUID id, String organisation) {
        return jdbi.withHandle(db -> db.createQuery("select * from shortlist where id = :id and " + Access.OF_CALLER)
                .bind("id", id).bind("caller", organisation).mapTo(Row.class).findOne()).map(row -> shortlist(row, organisation));
    }

    /** Those whom the organisation may still see. */
    private List<UUID> companions(UUID shortlist, String organisation) {
        return jdbi.withHandle(db -> db.createQuery("""
                select participant from shortlist_companion where shortlist = :shortlist and %s order by participant"""
                .formatted(Access.OF_CALLER))
                .bind("shortlist", shortlist).bind("caller", organisation).mapTo(UUID.class).list());
    }

    private Row row(Shortlist it) {
        try {
            return new Row(it.id(), it.participant(), it.organisation(), it.occurredAt(), it.createdAt(), it.profileKnown(),
                    json.writeValueAsString(it.suggestions()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Shortlist shortlist(Row row, String organisation) {
        try {
            return new Shortlist(row.id(), row.participant(), row.organisation(), row.occurredAt(), row.createdAt(),
                    row.profileKnown(), companions(row.id(), organisation), json.readValue(row.suggestions(), SUGGESTIONS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
