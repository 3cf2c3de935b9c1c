package nl.krachtketen.kit.outbox;

import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import io.debezium.embedded.Connect;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.jboss.logging.Logger;

/**
 * Carries the outbox to Kafka, in commit order, at least once. Debezium reads PostgreSQL's log through a replication slot that
 * one replica at a time can hold; another takes over within about a second. A lost slot is made anew and what it missed is
 * published again. (ADR 0003)
 */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final long PAUSE = 1_000_000_000L;

    @Inject
    RelayConfig config;

    @Inject
    RelayDatabase database;

    @Inject
    RelayPublisher publisher;

    private Thread thread;
    private volatile boolean stopping;
    private volatile DebeziumEngine<?> engine;

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            thread = Thread.ofPlatform().name("outbox-relay").start(this::keepRelaying);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            close(engine);
            LockSupport.unpark(thread);
            thread.join(10_000);
        }
    }

    private void keepRelaying() {
        while (!stopping) {
            try {
                // An engine that finds the slot taken costs seconds of work and a page of errors in the log, at each try.
                if (database.prepare(publisher::publish)) {
                    stream();
                }
            } catch (RuntimeException | Error e) {
                // An error too ends this attempt only: without this thread nothing more would reach Kafka.
                LOG.warnf("The relay will try again in a second: %s", e);
            }
            if (!stopping) {
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    /** Returns when the engine has ended, for whatever reason. */
    private void stream() {
        var properties = DebeziumProperties.of(config);
        engine = DebeziumEngine.create(ChangeEventFormat.of(Connect.class)).using(properties)
                .notifying(this::relay)
                .using((success, message, error) -> {
                    if (!success && !stopping) {
                        LOG.warnf("The relay's reader ended: %s", message);
                    }
                })
                .build();
        ((Runnable) engine).run();
    }

    private void relay(List<RecordChangeEvent<SourceRecord>> changes,
            DebeziumEngine.RecordCommitter<RecordChangeEvent<SourceRecord>> committer) throws InterruptedException {
        publisher.publish(changes.stream().map(change -> (Struct) change.record().value())
                .map(value -> value.schema().field("after") == null ? null : value.getStruct("after"))
                .filter(Objects::nonNull).map(OutboxRow::of).toList());
        for (var change : changes) {
            committer.markProcessed(change);
        }
        committer.markBatchFinished();
    }

    private static void close(DebeziumEngine<?> engine) {
        try {
            if (engine != null) {
                engine.close();
            }
        } catch (IOException | IllegalStateException e) {
            LOG.debug("The relay's reader had ended already", e);
        }
    }
}
