package nl.krachtketen.kit.outbox;

import java.util.Properties;

/** Debezium's settings, each with its reason. */
final class DebeziumProperties {

    private DebeziumProperties() {}

    static Properties of(RelayConfig config) {
        var p = new Properties();
        p.setProperty("name", config.slot());
        p.setProperty("topic.prefix", config.database());
        p.setProperty("connector.class", "io.debezium.connector.postgresql.PostgresConnector");
        p.setProperty("plugin.name", "pgoutput");
        p.setProperty("database.hostname", config.host());
        p.setProperty("database.port", Integer.toString(config.port()));
        p.setProperty("database.dbname", config.database());
        p.setProperty("database.user", config.user());
        p.setProperty("database.password", config.password());
        p.setProperty("table.include.list", "public.outbox");
        p.setProperty("publication.name", "outbox");
        p.setProperty("publication.autocreate.mode", "disabled");
        p.setProperty("slot.name", config.slot());
        // The slot itself remembers how far we are, so there is no second memory that could disagree with it.
        p.setProperty("offset.storage", "org.apache.kafka.connect.storage.MemoryOffsetBackingStore");
        p.setProperty("offset.flush.interval.ms", "0");
        p.setProperty("snapshot.mode", "no_data");
        p.setProperty("skipped.operations", "u,d,t");
        // With the default, slots of quiet databases stay pinned and hold the log back.
        p.setProperty("lsn.flush.mode", "connector_and_driver");
        p.setProperty("heartbeat.interval.ms", "2000");
        p.setProperty("poll.interval.ms", Long.toString(Math.max(1, config.pollInterval().toMillis())));
        p.setProperty("time.precision.mode", "isostring");
        // Retrying is the relay's own loop: it looks at the slot first, which the engine does not.
        p.setProperty("slot.max.retries", "0");
        p.setProperty("errors.max.retries", "0");
        return p;
    }
}
