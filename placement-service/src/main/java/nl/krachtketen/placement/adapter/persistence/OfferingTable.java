package nl.krachtketen.placement.adapter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.placement.application.Offerings;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.OpenOffering;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class OfferingTable implements Offerings {

    @Inject
    Jdbi jdbi;

    @Inject
    OfferingRows rows;

    @Override
    public void add(OpenOffering offering) {
        jdbi.useHandle(db -> db.createUpdate("""
            insert into offering (id, organisation, terms, state, version)
            values (:id, :organisation, :terms::jsonb, 'OPEN', :version)""")
                .bind("id", offering.id())
                .bind("organisation", offering.organisation())
                .bind("terms", rows.text(offering.terms()))
                .bind("version", offering.version())
                .execute());
    }

    @Override
    public Optional<Offering> find(UUID id) {
        return one("select * from offering where id = :id and state <> 'DRAFT'", id);
    }

    @Override
    public Optional<Offering> lock(UUID id) {
        return one("select * from lock_offering(:id)", id);
    }

    @Override
    public Optional<Offering> lockFor(UUID participant, UUID id) {
        return jdbi.withHandle(db -> db.createQuery("select * from lock_offering_for(:participant, :id)")
                .bind("participant", participant)
                .bind("id", id)
                .map(rows::read)
                .findOne());
    }

    private Optional<Offering> one(String sql, UUID id) {
        return jdbi.withHandle(
                db -> db.createQuery(sql).bind("id", id).map(rows::read).findOne());
    }

    @Override
    public void save(Offering offering) {
        jdbi.useHandle(db -> db.createUpdate("""
            update offering set terms = :terms::jsonb, taken = :taken, waiting = :waiting, state = :state,
                paused_at = :pausedAt, version = :version
            where id = :id""")
                .bind("terms", rows.text(offering.terms()))
                .bindMethods(offering.occupancy())
                .bind("state", OfferingRows.state(offering))
                .bind("pausedAt", OfferingRows.pausedAt(offering))
                .bind("version", offering.version())
                .bind("id", offering.id())
                .execute());
    }

    @Override
    public void confirm(UUID id) {
        jdbi.useHandle(db -> db.execute("update offering set confirmed_at = now() where id = ?", id));
    }

    @Override
    public void confirm(Collection<UUID> ids) {
        jdbi.useHandle(db -> db.createUpdate("""
            update offering set confirmed_at = now() where id in
                (select id from offering where id = any(:ids) order by id for no key update)""")
                .bindArray("ids", UUID.class, ids)
                .execute());
    }

    @Override
    public List<OpenOffering> lockUnconfirmed(Instant since, int limit) {
        return lockSome("confirmed_at < :since", since, limit);
    }

    @Override
    public List<OpenOffering> lockUnasked(Instant since, int limit) {
        return lockSome("confirmed_at < :since and (asked_to_confirm_at is null or asked_to_confirm_at < confirmed_at)", since, limit);
    }

    @Override
    public void askedToConfirm(UUID id, Instant at) {
        jdbi.useHandle(db -> db.createUpdate("update offering set asked_to_confirm_at = :at where id = :id")
                .bind("at", at)
                .bind("id", id)
                .execute());
    }

    private List<OpenOffering> lockSome(String which, Instant since, int limit) {
        return jdbi.withHandle(db -> db.createQuery("select * from offering where state = 'OPEN' and " + which
                        + " order by confirmed_at limit :limit for no key update skip locked")
                .bind("since", since)
                .bind("limit", limit)
                .map(rows::read)
                .map(OpenOffering.class::cast)
                .list());
    }

    @Override
    public boolean takePlace(OpenOffering next) {
        return call("select * from take_place(:id, :version)", next);
    }

    @Override
    public void freePlace(Offering next) {
        call("select * from free_place(:id, :version)", next);
    }

    private boolean call(String sql, Offering next) {
        return jdbi.withHandle(db -> db.createQuery(sql)
                        .bind("id", next.id())
                        .bind("version", next.version())
                        .mapTo(UUID.class)
                        .findOne())
                .isPresent();
    }

    @Override
    public List<Offering> list(String municipality, OfferingKind kind, UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
            select * from offering where state in ('OPEN', 'PAUSED') and (:municipality::text is null or municipality = :municipality)
                and (:kind::text is null or kind = :kind) and (:after::uuid is null or id > :after)
            order by id limit :limit""")
                .bind("municipality", municipality)
                .bind("kind", kind)
                .bind("after", after)
                .bind("limit", limit)
                .map(rows::read)
                .list());
    }
}
