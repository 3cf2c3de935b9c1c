package nl.krachtketen.reporting.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.krachtketen.kit.inbox.Received;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps every event as it came, in the order in which it came. A position never appears behind one that was seen already:
 * whoever reads on from a position misses nothing, however many replicas write. (ADR 0015)
 */
@ApplicationScoped
class EventLog {

    /** Any number will do, if it is the only one in this database. */
    private static final int LOCK = 1002;

    @Inject
    Jdbi jdbi;

    /** Others who append wait until this transaction has ended, so this comes late in it. */
    void append(List<Received> events) {
        if (events.isEmpty()) {
            return;
        }
        jdbi.useHandle(db -> db.select("select pg_advisory_xact_lock(?)", LOCK).mapToMap().list());
        insert(events);
    }

    private void insert(List<Received> events) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into event_log (id, source, type, topic, subject, participant, time, sequence,
                            correlation, causation, applied, payload, reference_of)
                        select id, source, type, topic, subject, participant, cast(time as timestamptz), sequence,
                            correlation, causation, applied, data,
                            case when data ->> 'reference' is not null then data ->> 'organisation' end
                        from unnest(:ids, :sources, :types, :topics, :subjects, :participants, :times, :sequences,
                            :correlations, :causations, :applied, :payloads)
                            as event (id, source, type, topic, subject, participant, time, sequence,
                            correlation, causation, applied, payload), cast(payload as jsonb) as data""")
                .bindArray("ids", UUID.class, column(events, Received.Envelope::id))
                .bindArray("sources", String.class, column(events, Received.Envelope::source))
                .bindArray("types", String.class, column(events, Received.Envelope::type))
                .bindArray("topics", String.class, column(events, Received.Envelope::topic))
                .bindArray("subjects", String.class, column(events, Received.Envelope::subject))
                .bindArray("participants", UUID.class, column(events, e -> e.participant().orElse(null)))
                .bindArray("times", String.class, column(events, e -> e.time().toString()))
                .bindArray("sequences", Long.class, column(events, Received.Envelope::sequence))
                .bindArray("correlations", UUID.class, column(events, Received.Envelope::correlation))
                .bindArray("causations", UUID.class, column(events, Received.Envelope::causation))
                .bindArray("applied", Boolean.class, events.stream().map(Received.Known.class::isInstance).toList())
                .bindArray("payloads", String.class, column(events, EventLog::json))
                .execute());
    }

    private static String json(Received.Envelope envelope) {
        return new String(envelope.payload(), StandardCharsets.UTF_8);
    }

    private static Object[] column(List<Received> events, Function<Received.Envelope, Object> value) {
        return events.stream().map(Received::envelope).map(value).toArray();
    }
}
