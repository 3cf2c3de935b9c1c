package nl.krachtketen.placement.adapter.persistence.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.application.agreement.AgreementLinks;
import nl.krachtketen.placement.domain.agreement.AgreementLink;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class AgreementLinkTable implements AgreementLinks {

    @Inject
    Jdbi jdbi;

    @Override
    public void add(AgreementLink link) {
        jdbi.useHandle(db -> db.createUpdate("""
            insert into agreement_link (id, placement_id, party, language, made_at, expires_at)
            values (:id, :placementId, :party, :language, :madeAt, :expiresAt)""")
                .bindMethods(link)
                .execute());
    }

    @Override
    public Optional<AgreementLink> find(UUID id) {
        return jdbi.withHandle(db -> db.createQuery("""
            select l.* from agreement_link l join placement p on p.id = l.placement_id
            where p.ended_at is null and l.id = :id""")
                .bind("id", id)
                .mapTo(AgreementLink.class)
                .findOne());
    }

    @Override
    public List<AgreementLink> of(UUID placement) {
        return jdbi.withHandle(db -> db.createQuery("""
            select l.* from agreement_link l join placement p on p.id = l.placement_id
            where p.ended_at is null and p.id = :placement order by l.id desc""")
                .bind("placement", placement)
                .mapTo(AgreementLink.class)
                .list());
    }

    @Override
    public void save(AgreementLink link) {
        jdbi.useHandle(db -> db.createUpdate("update agreement_link set used_at = :usedAt, revoked_at = :revokedAt where id = :id")
                .bindMethods(link)
                .execute());
    }

    @Override
    public UUID offering(UUID placement) {
        return jdbi.withHandle(db -> db.createQuery("select offering_id from placement where id = :placement")
                .bind("placement", placement)
                .mapTo(UUID.class)
                .one());
    }
}
