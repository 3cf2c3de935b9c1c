package nl.krachtketen.reporting.delivery;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.Transactions;
import org.jdbi.v3.core.Jdbi;

/** Every attempt to deliver something. It names events, never participants. */
@ApplicationScoped
class DeliveryLog {

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Inject
    WebhookConfig config;

    /** One attempt. Null are the event of a handshake, the position of what is no event, the status of no answer. */
    public record Attempt(UUID id, UUID subscription, String organisation, String eventId, String eventType, Long position, int attempt,
            Instant at, int durationMs, Outcome outcome, Integer status, String excerpt, boolean resent) {}

    /** Events from one position to another. */
    public record Span(long first, long last) {}

    /** What was sent to a subscription that is deleted at this very moment is forgotten with it: this waits until that is certain. */
    void add(List<Sent> sent) {
        if (sent.isEmpty()) {
            return;
        }
        jdbi.useHandle(db -> {
            var batch = db.prepareBatch("""
                    insert into delivery (id, subscription, organisation, event_id, event_type, position, attempt, at, duration_ms, outcome,
                        status, excerpt, resent)
                    select :id, :subscription, :organisation, :eventId, :eventType, :position, :attempt, :at, :durationMs, :outcome,
                        :status, :excerpt, :resent
                    from subscription where id = :subscription for key share""");
            sent.forEach(each -> batch.bindMethods(each.attempt()).add());
            batch.execute();
        });
    }

    /** The latest first. */
    List<Attempt> before(UUID subscription, UUID id, Outcome outcome, int limit) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select * from delivery where subscription = :subscription and (:before::uuid is null or id < :before)
                            and (:outcome::text is null or outcome = :outcome)
                        order by id desc limit :limit""")
                .bind("subscription", subscription).bind("before", id).bind("outcome", outcome).bind("limit", limit)
                .mapTo(Attempt.class).list());
    }

    Optional<Attempt> find(UUID subscription, UUID id) {
        return jdbi.withHandle(db -> db.createQuery("select * from delivery where subscription = :subscription and id = :id")
                .bind("subscription", subscription).bind("id", id).mapTo(Attempt.class).findOne());
    }

    /** From the first to the last event whose turn came between two moments; what was sent once more does not count. */
    Optional<Span> between(UUID subscription, Instant from, Instant to) {
        return jdbi.withHandle(db -> db.createQuery("""
                        select min(position) as first, max(position) as last from delivery
                        where subscription = :subscription and not resent and at >= :from and (:to::timestamptz is null or at <= :to)
                        having min(position) is not null""")
                .bind("subscription", subscription).bind("from", from).bind("to", to).mapTo(Span.class).findOne());
    }

    @Scheduled(every = "1h", identity = "forget-deliveries")
    void forgetOld() {
        transactions.asPlatform(() -> jdbi.withHandle(db ->
                db.execute("delete from delivery where at < now() - make_interval(secs => ?)", config.logKept().toSeconds())));
    }
}
