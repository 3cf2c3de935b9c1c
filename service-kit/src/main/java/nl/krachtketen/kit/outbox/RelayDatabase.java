package nl.krachtketen.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.krachtketen.kit.persistence.RecordRows;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The relay's own view of the database, with its own role and outside the services' pool and scopes. */
@ApplicationScoped
class RelayDatabase {

    private static final int FETCH = 1000;

    private final RelayConfig config;
    private final Jdbi jdbi;

    @Inject
    RelayDatabase(RelayConfig config) {
        this.config = config;
        String url = "jdbc:postgresql://%s:%d/%s?ApplicationName=%s"
                .formatted(config.host(), config.port(), config.database(), config.user());
        this.jdbi = Jdbi.create(url, config.user(), config.password())
                .installPlugin(new PostgresPlugin()).registerRowMapper(new RecordRows());
    }

    /** The state of a replication slot, as pg_replication_slots tells it. */
    public record Slot(boolean active, String walStatus, long lagBytes) {
        public boolean lost() {
            return "lost".equals(walStatus);
        }
    }

    Optional<Slot> slot() {
        return jdbi.withHandle(db -> slot(db));
    }

    private Optional<Slot> slot(Handle db) {
        return db.createQuery("""
                        select active, wal_status, coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn), 0)::bigint as lag_bytes
                        from pg_replication_slots where slot_name = :slot""")
                .bind("slot", config.slot()).mapTo(Slot.class).findOne();
    }

    /**
     * Makes sure that there is a slot to stream from. A new one starts at this moment, so what was recorded before is noted
     * as to be published again, before the slot is made: a crash in between only publishes more than needed.
     */
    void ensureSlot() {
        jdbi.useHandle(db -> {
            Optional<Slot> slot = slot(db);
            if (slot.isPresent() && !slot.get().lost()) {
                return;
            }
            db.createUpdate("""
                            insert into relay_bookmark (slot, republish_from) values (:slot, '-infinity')
                            on conflict (slot) do update set republish_from =
                                coalesce(relay_bookmark.republish_from, relay_bookmark.relayed_until - :margin, '-infinity')""")
                    .bind("slot", config.slot()).bind("margin", config.republishMargin()).execute();
            slot.ifPresent(lost -> db.execute("select pg_drop_replication_slot(?)", config.slot()));
            db.execute("select pg_create_logical_replication_slot(?, 'pgoutput')", config.slot());
        });
    }

    /** Hands over, oldest first, every row that a new slot cannot see, and notes when all are out. */
    void republish(Consumer<List<OutboxRow>> publish) {
        jdbi.useHandle(db -> {
            if (!republishing(db)) {
                return;
            }
            db.useTransaction(tx -> {
                try (var rows = tx.createQuery("""
                                select id, topic, key, type, sequence, created_at, correlation_id, causation_id, traceparent, payload from outbox
                                where created_at >= (select republish_from from relay_bookmark where slot = :slot) order by created_at, id""")
                        .bind("slot", config.slot()).setFetchSize(FETCH).mapTo(OutboxRow.class).iterator()) {
                    Batches.of(rows, FETCH, publish);
                }
            });
            db.createUpdate("update relay_bookmark set republish_from = null where slot = :slot").bind("slot", config.slot()).execute();
        });
    }

    boolean republishing() {
        return jdbi.withHandle(this::republishing);
    }

    private boolean republishing(Handle db) {
        return db.createQuery("select exists (select from relay_bookmark where slot = :slot and republish_from is not null)")
                .bind("slot", config.slot()).mapTo(Boolean.class).one();
    }

    void bookmark(Instant relayedUntil) {
        jdbi.useHandle(db -> db.createUpdate("update relay_bookmark set relayed_until = :until where slot = :slot")
                .bind("until", relayedUntil).bind("slot", config.slot()).execute());
    }
}
