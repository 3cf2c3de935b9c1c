package nl.krachtketen.participant.speed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import nl.krachtketen.kit.kafka.Acknowledged;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.TestKafka;
import nl.krachtketen.participant.Examples;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A backlog of events from the database to Kafka, each written in a transaction of its own while the relay was away: carried by the relay,
 * sent by a plain producer that has them in memory, and fetched by two pollers. Then how late an event is at half of what can be written.
 * The lines behind a bar are the benchmark's report.
 */
@QuarkusTest
@Tag("long")
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class RelaySpeedTest {

    private static final int ROUNDS = Integer.getInteger("relay.rounds", 3);
    private static final int BACKLOG = 100_000;
    private static final int POLLED = 20_000;
    private static final int WRITERS = 4;
    private static final String COLUMNS = "id, topic, key, type, sequence, correlation_id, traceparent, payload";
    /** As a real event, but on a topic that no service of this test reads, and by a key that tells of which run it is. */
    private static final String EVENT = "select gen_random_uuid(), '" + Sink.TOPIC
            + "', '%s', type, sequence, correlation_id, traceparent, payload from template";

    @Test
    void aBacklogBesideAPlainProducerAndPollers() throws Exception {
        prepare();
        List<Double> relay = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        List<Double> resting = new ArrayList<>();
        List<Double> restless = new ArrayList<>();
        try (var sink = new Sink(); var producer = producer()) {
            for (int round = 0; round < ROUNDS; round++) {
                String relayed = "relayed-" + round;
                withoutRelay(() -> write("outbox", relayed, BACKLOG));
                List<ProducerRecord<String, byte[]>> same = new ArrayList<>();
                relay.add(perSecond(BACKLOG, () -> sink.await(relayed, BACKLOG).forEach(record ->
                        same.add(new ProducerRecord<>(Sink.TOPIC, null, "plain", record.value(), record.headers())))));
                plain.add(perSecond(BACKLOG, () -> Acknowledged.send(producer, same)));
                resting.add(polled(new SkipLockedPoller(producer, Duration.ofMillis(20))));
                restless.add(polled(new SkipLockedPoller(producer, Duration.ZERO)));
            }
            report("a backlog of %,d events from the database to Kafka by the relay, its start included".formatted(BACKLOG), relay, relay, "");
            report("the same records by a plain producer from memory, and the relay's part of it", plain, relay, "");
            report("a `SKIP LOCKED` poller, 100 rows at a time, resting 20 ms after each, and how many times as fast the relay is", resting, relay,
                    "at least 8");
            report("the same without any rest", restless, relay, "");
            lagAtHalfLoad(sink);
        }
    }

    private static KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(Map.of("bootstrap.servers", TestKafka.bootstrap(), "acks", "all", "batch.size", 131_072),
                new StringSerializer(), new ByteArraySerializer());
    }

    private static double polled(SkipLockedPoller poller) {
        write("polled", "polled", POLLED);
        return perSecond(POLLED, poller::sendAll);
    }

    private static void report(String what, List<Double> perSecond, List<Double> relay, String aim) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            times.add(relay.get(i) / perSecond.get(i));
        }
        System.out.println("| " + what + " | " + Figures.spread("%,.0f", perSecond, rate -> rate) + "/s"
                + (perSecond == relay ? "" : ": **" + Figures.spread("%.2f", times, ratio -> ratio) + "**") + " | " + aim + " |");
    }

    private static void lagAtHalfLoad(Sink sink) throws Exception {
        double most = written(sink, "most", 0, 5).size() / 5.0;
        List<Long> lags = written(sink, "half", most / 2, 20);
        System.out.printf("| p99 from the insert of an event until a consumer has it, at %,.0f of at most %,.0f single inserts/s by %d writers "
                + "| **%d ms** (p50 %d) | at most 50 ms |%n", lags.size() / 20.0, most, WRITERS, lags.get(lags.size() * 99 / 100),
                lags.get(lags.size() / 2));
    }

    /**
     * Writes for some seconds, and returns how late each event was.
     *
     * @param rate how many events a second, or 0 for as many as possible
     */
    private static List<Long> written(Sink sink, String key, double rate, int seconds) throws Exception {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        Callable<Integer> writer = () -> writeUntil(key, begin, end, rate == 0 ? 0 : (long) (1e9 * WRITERS / rate));
        try (var threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            return sink.lags(key, threads.submit(() -> {
                int written = 0;
                for (Future<Integer> one : threads.invokeAll(Collections.nCopies(WRITERS, writer))) {
                    written += one.get();
                }
                return written;
            }));
        }
    }

    /** Open loop: an event is due when it is due, however long the one before took. */
    private static int writeUntil(String key, long begin, long end, long between) throws SQLException {
        int written = 0;
        try (var db = TestDatabase.superuser("participant");
                var insert = db.prepareStatement("insert into outbox (" + COLUMNS + ") " + EVENT.formatted(key))) {
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(begin + written * between - System.nanoTime());
                insert.execute();
                written++;
            }
        }
        return written;
    }

    private static void prepare() {
        // A backlog of this size is more than the tests' database keeps for a reader that is away.
        TestDatabase.execute("postgres", "alter system set max_slot_wal_keep_size = '4GB'");
        TestDatabase.execute("postgres", "select pg_reload_conf()");
        RestAssured.given().auth().oauth2(Examples.token()).contentType("application/json").body(Examples.REGISTRATION).post("/v1/participants")
                .then().statusCode(201);
        TestDatabase.execute("participant", "create table template as select * from outbox where topic = 'chain-events' limit 1");
        SkipLockedPoller.createTable();
    }

    /** Each in a transaction of its own, as commands write them. No clock runs yet, so they need not wait for the disk one by one: all do at the end. */
    private static void write(String table, String key, int events) {
        TestDatabase.execute("participant", """
                do $$ begin
                    perform set_config('synchronous_commit', 'off', false);
                    for i in 1..%d loop insert into %s (%s) %s; commit; end loop;
                end $$""".formatted(events, table, COLUMNS, EVENT.formatted(key)));
        TestDatabase.execute("participant", "vacuum analyze " + table);
        TestDatabase.execute("participant", "checkpoint");
    }

    private static void withoutRelay(Runnable work) {
        TestDatabase.execute("postgres", "alter role participant_relay nologin");
        try {
            TestDatabase.execute("postgres", "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'participant_relay'");
            work.run();
        } finally {
            TestDatabase.execute("postgres", "alter role participant_relay login");
        }
    }

    private static double perSecond(int events, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return events / ((System.nanoTime() - begin) / 1e9);
    }
}
