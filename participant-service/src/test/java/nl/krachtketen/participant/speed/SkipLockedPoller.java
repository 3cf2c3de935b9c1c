package nl.krachtketen.participant.speed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.krachtketen.kit.kafka.Acknowledged;
import nl.krachtketen.kit.test.TestDatabase;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The usual other way to relay: ask again and again for rows that were not sent, lock them past others' locks, send them and mark them.
 *
 * @param rest how long it rests before it asks again
 */
record SkipLockedPoller(KafkaProducer<String, byte[]> producer, Duration rest) {

    private static final int BATCH = 100;

    static void createTable() {
        TestDatabase.execute("participant", """
                create table polled (id uuid primary key, created_at timestamptz not null default clock_timestamp(), topic text not null,
                    key text not null, type text not null, sequence bigint not null, correlation_id uuid not null, causation_id uuid,
                    traceparent text, payload text not null, sent boolean not null default false)""");
        TestDatabase.execute("participant", "create index on polled (created_at) where not sent");
    }

    void sendAll() {
        try (Connection db = TestDatabase.superuser("participant")) {
            db.setAutoCommit(false);
            while (sendSome(db) > 0) {
                LockSupport.parkNanos(rest.toNanos());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int sendSome(Connection db) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        try (var select = db.prepareStatement("select * from polled where not sent order by created_at limit " + BATCH + " for update skip locked");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject("id", UUID.class));
                records.add(record(rows));
            }
        }
        Acknowledged.send(producer, records);
        try (var mark = db.prepareStatement("update polled set sent = true where id = any(?)")) {
            mark.setArray(1, db.createArrayOf("uuid", ids.toArray()));
            mark.execute();
        }
        db.commit();
        return ids.size();
    }

    private static ProducerRecord<String, byte[]> record(ResultSet row) throws SQLException {
        var record = new ProducerRecord<>(row.getString("topic"), row.getString("key"), row.getString("payload").getBytes());
        for (var header : Map.of("ce_id", "id", "ce_type", "type", "ce_time", "created_at", "ce_correlationid", "correlation_id").entrySet()) {
            record.headers().add(header.getKey(), row.getString(header.getValue()).getBytes());
        }
        return record;
    }
}
