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
    /** A replica whose machine is lost must not keep its turn for hours: as long as PostgreSQL waits for whoever holds a slot. */
    private static final String NOTICE_WHO_IS_GONE =
            "-c%20tcp_keepalives_idle=30%20-c%20tcp_keepalives_interval=10%20-c%20tcp_keepalives_count=3";

    private final RelayConfig config;
    private final Jdbi jdbi;

    @Inject
    RelayDatabase(RelayConfig config) {
        this.config = config;
        String url = "jdbc:postgresql://%s:%d/%s?ApplicationName=%s&options=%s"
                .formatted(config.host(), config.port(), config.database(), config.user(), NOTICE_WHO_IS_GONE);
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
     * Makes sure that there is a slot to stream from, and hands over, oldest first, every row that it cannot see. One replica does so at a
     * time: two of them would make each other's slot anew, and what was written between the two slots would be in neither.
     *
     * @return whether the caller may stream: the slot is still there, nobody else streams from it, and nothing is left to publish again
     */
    boolean prepare(Consumer<List<OutboxRow>> publish) {
        return jdbi.withHandle(db -> {
            if (!myTurn(db)) {
                return false;
            }
            ensureSlot(db);
            return republished(db, publish) && slot(db).filter(slot -> !slot.active() && !slot.lost()).isPresent();
        });
    }

    /** Until the connection ends, however it does. */
    private boolean myTurn(Handle db) {
        return db.createQuery("select pg_try_advisory_lock(hashtextextended(:slot, 0))").bind("slot", config.slot()).mapTo(Boolean.class).one();
    }

    /**
     * A new slot starts at this moment, so what was recorded before is noted as to be published again, before the slot is made: a crash in
     * between only publishes more than needed.
     */
    private void ensureSlot(Handle db) {
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
    }

    /** Notes when all are out, unless more was asked for meanwhile. */
    private boolean republished(Handle db, Consumer<List<OutboxRow>> publish) {
        Optional<String> from = republishFrom(db);
        if (from.isEmpty()) {
            return true;
        }
        db.useTransaction(tx -> {
            try (var rows = tx.createQuery("""
                            select id, topic, key, type, sequence, created_at, correlation_id, causation_id, traceparent, payload from outbox
                            where created_at >= cast(:from as timestamptz) order by created_at, id""")
                    .bind("from", from.get()).setFetchSize(FETCH).mapTo(OutboxRow.class).iterator()) {
                Batches.of(rows, FETCH, publish);
            }
        });
        return db.createUpdate("""
                        update relay_bookmark set republish_from = null
                        where slot = :slot and republish_from = cast(:from as timestamptz)""")
                .bind("slot", config.slot()).bind("from", from.get()).execute() == 1;
    }

    boolean republishing() {
        return jdbi.withHandle(db -> republishFrom(db).isPresent());
    }

    /** As PostgreSQL writes it, which may be {@code -infinity}. */
    private Optional<String> republishFrom(Handle db) {
        return db.createQuery("select republish_from::text from relay_bookmark where slot = :slot and republish_from is not null")
                .bind("slot", config.slot()).mapTo(String.class).findOne();
    }

    void bookmark(Instant relayedUntil) {
        jdbi.useHandle(db -> db.createUpdate("update relay_bookmark set relayed_until = :until where slot = :slot")
                .bind("until", relayedUntil).bind("slot", config.slot()).execute());
    }
}
