package nl.krachtketen.reporting.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** The registry, as row-level security shows it to whoever asks. */
@ApplicationScoped
class Partners {

    @Inject
    Jdbi jdbi;

    /** False if it is there already. */
    boolean add(PartnerRequest wish) {
        return jdbi.withHandle(db -> bound(db.createUpdate("""
                        insert into partner (organisation, name, municipalities, roles, event_types, contact)
                        values (:organisation, :name, :municipalities, :roles, :eventTypes, :contact) on conflict do nothing"""), wish)
                .execute()) == 1;
    }

    void change(PartnerRequest wish) {
        jdbi.useHandle(db -> bound(db.createUpdate("""
                        update partner set version = version + 1, name = :name, municipalities = :municipalities, roles = :roles,
                            event_types = :eventTypes, contact = :contact
                        where organisation = :organisation"""), wish).execute());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, PartnerRequest wish) {
        return statement.bind("organisation", wish.oin()).bind("name", wish.name())
                .bindArray("municipalities", String.class, wish.municipalities()).bindArray("roles", String.class, wish.roles())
                .bindArray("eventTypes", String.class, wish.eventTypes()).bind("contact", wish.contact());
    }

    void suspend(String organisation, Partner.SuspensionReason reason) {
        jdbi.useHandle(db -> db.execute("""
                        update partner set version = version + 1, suspension_reason = ?, suspended_at = now() where organisation = ?""",
                reason.name(), organisation));
    }

    void resume(String organisation) {
        jdbi.useHandle(db -> db.execute("""
                        update partner set version = version + 1, suspension_reason = null, suspended_at = null where organisation = ?""",
                organisation));
    }

    void secretIssued(String organisation) {
        jdbi.useHandle(db -> db.execute("update partner set secret_issued_at = now() where organisation = ?", organisation));
    }

    /** Keycloak knows this version. */
    void told(Partner partner) {
        jdbi.useHandle(db -> db.execute("update partner set told = ? where organisation = ?", partner.version(), partner.organisation()));
    }

    Optional<Partner> find(String organisation) {
        return jdbi.withHandle(db -> db.createQuery("select * from partner where organisation = :organisation")
                .bind("organisation", organisation).mapTo(Partner.class).findOne());
    }

    /** For a change; what Keycloak is told meanwhile keeps the order of the changes. */
    Optional<Partner> lock(String organisation) {
        return jdbi.withHandle(db -> db.createQuery("select * from partner where organisation = :organisation for update")
                .bind("organisation", organisation).mapTo(Partner.class).findOne());
    }

    List<Partner> after(String organisation, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select * from partner where :after::text is null or organisation > :after order by organisation limit :limit""")
                .bind("after", organisation).bind("limit", limit).mapTo(Partner.class).list());
    }

    /** Those of which Keycloak does not know the last change. */
    List<String> toTell() {
        return jdbi.withHandle(db -> db.createQuery("select organisation from partner where told < version order by organisation")
                .mapTo(String.class).list());
    }

    /** One of them, if nobody else is telling it now. */
    Optional<Partner> lockToTell(String organisation) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select * from partner where organisation = :organisation and told < version for update skip locked""")
                .bind("organisation", organisation).mapTo(Partner.class).findOne());
    }
}
