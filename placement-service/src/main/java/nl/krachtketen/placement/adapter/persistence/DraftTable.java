package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.application.Drafts;
import nl.krachtketen.placement.domain.Draft;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class DraftTable implements Drafts {

    private static final String ONE =
            "select * from offering where id = :id and organisation = :organiser and state = 'DRAFT'";

    @Inject
    Jdbi jdbi;

    @Inject
    OfferingRows rows;

    @Override
    public void add(Draft draft) {
        jdbi.useHandle(db -> db.createUpdate("""
            insert into offering (id, organisation, terms, state, version)
            values (:id, :organisation, :terms::jsonb, 'DRAFT', :version)""")
                .bind("id", draft.id())
                .bind("organisation", draft.organisation())
                .bind("terms", rows.text(draft.terms()))
                .bind("version", draft.version())
                .execute());
    }

    @Override
    public Optional<Draft> find(UUID id, String organiser) {
        return one(ONE, id, organiser);
    }

    @Override
    public Optional<Draft> lock(UUID id, String organiser) {
        return one(ONE + " for no key update", id, organiser);
    }

    private Optional<Draft> one(String sql, UUID id, String organiser) {
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bind("id", id)
                .bind("organiser", organiser)
                .map(rows::draft)
                .findOne());
    }

    @Override
    public void save(Draft draft) {
        jdbi.useHandle(
                db -> db.createUpdate("update offering set terms = :terms::jsonb, version = :version where id = :id")
                        .bind("terms", rows.text(draft.terms()))
                        .bind("version", draft.version())
                        .bind("id", draft.id())
                        .execute());
    }

    @Override
    public void delete(Draft draft) {
        jdbi.useHandle(db -> db.execute("delete from offering where id = ?", draft.id()));
    }
}
