package nl.krachtketen.participant.adapter.persistence.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.application.identity.Links;
import nl.krachtketen.participant.domain.identity.Link;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class LinkTable implements Links {

    @Inject
    Jdbi jdbi;

    /** A link as its row says it. */
    public record Row(UUID id, UUID participant, UUID other, String proposedBy, Instant proposedAt, Instant confirmedAt) {

        static Row of(Link link) {
            return new Row(link.id(), link.participant(), link.other(), link.proposedBy(), link.proposedAt(),
                    link instanceof Link.Confirmed confirmed ? confirmed.confirmedAt() : null);
        }

        Link link() {
            var proposed = new Link.Proposed(id, participant, other, proposedBy, proposedAt);
            return confirmedAt == null ? proposed : proposed.confirmed(confirmedAt);
        }
    }

    @Override
    public Optional<OtherHolder> holderOf(UUID participant) {
        return jdbi.withHandle(db -> db.createQuery("select * from other_holder(:participant)").bind("participant", participant)
                .mapTo(OtherHolder.class).findOne());
    }

    @Override
    public boolean add(Link link) {
        return jdbi.withHandle(db -> db.createUpdate("""
                        insert into participant_link (id, participant, other, proposed_by, proposed_at, confirmed_at)
                        values (:id, :participant, :other, :proposedBy, :proposedAt, :confirmedAt) on conflict do nothing""")
                .bindMethods(Row.of(link)).execute()) == 1;
    }

    @Override
    public Optional<Link> find(UUID link) {
        return one("select * from participant_link where id = :id", link);
    }

    @Override
    public Optional<Link> lock(UUID link) {
        return one("select * from participant_link where id = :id for update", link);
    }

    private Optional<Link> one(String sql, UUID link) {
        return jdbi.withHandle(db -> db.createQuery(sql).bind("id", link).mapTo(Row.class).map(Row::link).findOne());
    }

    @Override
    public void save(Link.Confirmed link) {
        jdbi.useHandle(db -> db.createUpdate("update participant_link set confirmed_at = :confirmedAt where id = :id").bindMethods(link)
                .execute());
    }

    @Override
    public void remove(UUID link) {
        jdbi.useHandle(db -> db.execute("delete from participant_link where id = ?", link));
    }

    @Override
    public List<Link> list(UUID after, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select * from participant_link where :after::uuid is null or id > :after order by id limit :limit""")
                .bind("after", after).bind("limit", limit).mapTo(Row.class).map(Row::link).list());
    }
}
