package nl.krachtketen.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.Scope;
import org.jdbi.v3.core.Jdbi;

/** The subscriptions of the caller, as row-level security shows them. */
@ApplicationScoped
public class Subscriptions {

    @Inject
    Jdbi jdbi;

    void add(UUID id, Scope.Tenant owner, String title, SubscriptionRequest wish, long position) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into subscription (id, organisation, organisation_title, scope_municipalities, scope_roles, url, types,
                            municipalities, state, position)
                        values (:id, :organisation, :title, :scopeMunicipalities, :roles, :url, :types, :municipalities,
                            :state, :position)""")
                .bind("id", id).bind("organisation", owner.organisation()).bind("title", title)
                .bindArray("scopeMunicipalities", String.class, owner.municipalities()).bindArray("roles", String.class, owner.roles())
                .bind("url", wish.url()).bindArray("types", String.class, wish.wantedTypes())
                .bindArray("municipalities", String.class, wish.wantedMunicipalities()).bind("state", wish.state().name())
                .bind("position", position).execute());
    }

    /**
     * Changes what is wanted, in whose name, and where to. Being told to be active forgets earlier failures, and another
     * address must agree first; so must one that had said that it is gone.
     */
    void change(UUID id, Scope.Tenant owner, SubscriptionRequest wish) {
        jdbi.useHandle(db -> db.createUpdate("""
                        update subscription set version = version + 1, scope_municipalities = :scopeMunicipalities, scope_roles = :roles,
                            agreed = agreed and url = :url and state in ('ACTIVE', 'PAUSED'), url = :url, types = :types,
                            municipalities = :municipalities, state = :state, reason = null, attempt = 0, failing_since = null,
                            due_at = now()
                        where id = :id""")
                .bind("id", id).bindArray("scopeMunicipalities", String.class, owner.municipalities())
                .bindArray("roles", String.class, owner.roles()).bind("url", wish.url())
                .bindArray("types", String.class, wish.wantedTypes())
                .bindArray("municipalities", String.class, wish.wantedMunicipalities()).bind("state", wish.state().name()).execute());
    }

    public Optional<Subscription> find(UUID id) {
        return jdbi.withHandle(db -> db.createQuery("select * from subscription where id = :id").bind("id", id)
                .mapTo(Subscription.class).findOne());
    }

    Optional<Subscription> lock(UUID id) {
        return jdbi.withHandle(db -> db.createQuery("select * from subscription where id = :id for update").bind("id", id)
                .mapTo(Subscription.class).findOne());
    }

    List<Subscription> after(UUID id, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select * from subscription where :after::uuid is null or id > :after order by id limit :limit""")
                .bind("after", id).bind("limit", limit).mapTo(Subscription.class).list());
    }

    void remove(UUID id) {
        jdbi.useHandle(db -> db.execute("delete from subscription where id = ?", id));
    }
}
