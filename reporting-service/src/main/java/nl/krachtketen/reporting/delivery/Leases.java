package nl.krachtketen.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Who serves which subscription. A replica that dies leaves its leases to end by themselves; one that lost a lease writes
 * nothing any more, so what it sent may be sent once more.
 */
@ApplicationScoped
class Leases {

    @Inject
    Jdbi jdbi;

    @Inject
    WebhookConfig config;

    /** What this replica had when it was killed need not wait until those leases end. Asked before it takes any. */
    void takeBack() {
        jdbi.useHandle(db -> db.execute("update subscription set leased_by = null, leased_until = null where leased_on = ?",
                config.replica()));
    }

    /** Takes subscriptions that have something to deliver and that nobody serves, but for those of suspended partners. */
    List<UUID> claim(UUID worker, long end, Duration lease, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        update subscription set leased_by = :worker, leased_on = :replica,
                            leased_until = now() + make_interval(secs => :seconds)
                        where id in (select id from subscription s
                            where (leased_until is null or leased_until < now())
                                and organisation not in (select organisation from partner where suspended_at is not null)
                                and (state = 'ACTIVE' and due_at <= now() and (not agreed or position < :end
                                        or exists (select from delivery_order o where o.subscription = s.id))
                                    or state <> 'ENDED' and exists (select from delivery_order o
                                        where o.subscription = s.id and message = :ping))
                            order by due_at limit :limit for update skip locked)
                        returning id""")
                .bind("worker", worker).bind("replica", config.replica()).bind("end", end).bind("seconds", lease.toSeconds())
                .bind("ping", Message.PING).bind("limit", limit)
                .mapTo(UUID.class).list());
    }

    /** The subscription as it is now, for a little longer; empty if another serves it, if it is gone, or if its owner is suspended. */
    Optional<Subscription> renew(UUID id, UUID worker, Duration lease) {
        return jdbi.withHandle(db -> db.createQuery("""
                        update subscription set leased_until = now() + make_interval(secs => :seconds)
                        where id = :id and leased_by = :worker
                            and organisation not in (select organisation from partner where suspended_at is not null) returning *""")
                .bind("id", id).bind("worker", worker).bind("seconds", lease.toSeconds()).mapTo(Subscription.class).findOne());
    }

    void release(UUID id, UUID worker) {
        jdbi.useHandle(db -> db.execute("update subscription set leased_by = null, leased_until = null where id = ? and leased_by = ?", id,
                worker));
    }

    /** The receiver took everything up to here. */
    void moveOn(UUID id, UUID worker, long position) {
        jdbi.useHandle(db -> db.execute("""
                        update subscription set position = ?, attempt = 0, failing_since = null where id = ? and leased_by = ?""",
                position, id, worker));
    }

    /** The receiver answers again. */
    void succeeded(UUID id, UUID worker) {
        jdbi.useHandle(db -> db.execute("""
                        update subscription set attempt = 0, failing_since = null, due_at = now()
                        where id = ? and leased_by = ?""", id, worker));
    }

    void failed(UUID id, UUID worker, Instant since, Duration delay) {
        jdbi.useHandle(db -> db.execute("""
                        update subscription set attempt = attempt + 1, failing_since = ?,
                            due_at = now() + make_interval(secs => ?) where id = ? and leased_by = ?""",
                since, delay.toMillis() / 1000.0, id, worker));
    }

    /** The receiver agreed to be told at this address, if it is still this one. */
    void agreed(Subscription subscription) {
        jdbi.useHandle(db -> db.execute("""
                        update subscription set agreed = true, attempt = 0, failing_since = null, due_at = now()
                        where id = ? and version = ?""", subscription.id(), subscription.version()));
    }

    /** False if its owner changed it in the meantime, which gives it another chance. */
    boolean stop(Subscription subscription, Subscription.State state, Subscription.Reason reason) {
        return jdbi.withHandle(db -> db.execute("""
                        update subscription set state = ?, reason = ?, version = version + 1
                        where id = ? and version = ? and state = 'ACTIVE'""",
                state.name(), reason.name(), subscription.id(), subscription.version())) == 1;
    }
}
