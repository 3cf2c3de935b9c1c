package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.krachtketen.placement.application.OrganisersOfferings;
import nl.krachtketen.placement.domain.AnyOffering;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

@ApplicationScoped
class OrganisersOfferingTable implements OrganisersOfferings {

    /** Rows that come from the database at a time. */
    private static final int FETCHED = 500;

    private static final String BY_REFERENCE = """
        with known as (select id, state = 'CLOSED' as closed from offering
            where organisation = :organiser and terms ->> 'reference' = :reference),
        wanted as (select id from known where not closed
            union all (select id from known where not exists (select from known where not closed) limit 1))
        select * from offering where id in (select id from wanted) order by id""";

    private static final String BY_ID = "select * from offering where organisation = :organiser and id = :id";

    @Inject
    Jdbi jdbi;

    @Inject
    OfferingRows rows;

    @Override
    public List<AnyOffering> list(String organiser, boolean stale, UUID after, int limit) {
        return jdbi.withHandle(db -> all(db.createQuery("""
            select * from offering
            where organisation = :organiser and state <> 'CLOSED' and (not :stale or state = 'STALE')
                and (:after::uuid is null or id > :after)
            order by id limit :limit""")
                .bind("organiser", organiser)
                .bind("stale", stale)
                .bind("after", after)
                .bind("limit", limit)));
    }

    @Override
    public List<AnyOffering> lockByReference(String organiser, String reference) {
        return byReference(BY_REFERENCE + " for no key update", organiser, reference);
    }

    @Override
    public List<AnyOffering> findByReference(String organiser, String reference) {
        return byReference(BY_REFERENCE, organiser, reference);
    }

    private List<AnyOffering> byReference(String sql, String organiser, String reference) {
        return jdbi.withHandle(db -> all(db.createQuery(sql)
                .bind("organiser", organiser)
                .bind("reference", reference)));
    }

    @Override
    public List<AnyOffering> findById(String organiser, UUID id) {
        return byId(BY_ID, organiser, id);
    }

    @Override
    public List<AnyOffering> lockById(String organiser, UUID id) {
        return byId(BY_ID + " for no key update", organiser, id);
    }

    private List<AnyOffering> byId(String sql, String organiser, UUID id) {
        return jdbi.withHandle(db -> all(db.createQuery(sql).bind("organiser", organiser).bind("id", id)));
    }

    @Override
    public void forEachPublished(String organiser, Consumer<AnyOffering> work) {
        jdbi.useHandle(db -> db.createQuery("""
            select * from offering
            where organisation = :organiser and state in ('OPEN', 'PAUSED', 'STALE') order by id""")
                .setFetchSize(FETCHED)
                .bind("organiser", organiser)
                .map(rows::any)
                .forEach(work));
    }

    private List<AnyOffering> all(Query query) {
        return query.map(rows::any).list();
    }
}
