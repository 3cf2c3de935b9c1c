package nl.krachtketen.reporting.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import nl.krachtketen.contract.EventJson;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.tenancy.CurrentScope;
import nl.krachtketen.kit.tenancy.Scope;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import nl.krachtketen.reporting.feed.PartnerEvents;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever reads on from where it was misses nothing, while 32 writers commit in whatever order chance has it. */
@QuarkusTest
class GapFreeTest {

    private static final int WRITERS = 32;
    private static final int BATCH = 5;
    private static final PartnerEvents.Filter EVERYTHING = new PartnerEvents.Filter(List.of(), List.of(), null);
    private static final Scope.Tenant READER = new Scope.Tenant(Woman.RECRUITER, List.of("GM0758"), List.of("caseworker"));

    @Inject
    EventLog log;

    @Inject
    PartnerEvents events;

    @Inject
    Transactions transactions;

    @Inject
    CurrentScope scope;

    @Inject
    Pairwise pairwise;

    @Test
    void fourThousandEvents() throws ExecutionException, InterruptedException {
        nothingIsSkippedOrOutOfOrder(4_000);
    }

    @Test
    @Tag("long")
    void twentyThousandEvents() throws ExecutionException, InterruptedException {
        nothingIsSkippedOrOutOfOrder(20_000);
    }

    private void nothingIsSkippedOrOutOfOrder(int total) throws ExecutionException, InterruptedException {
        Reporting.forgetEverything();
        var written = new ConcurrentLinkedQueue<List<String>>();
        List<String> read = new ArrayList<>();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> running = new ArrayList<>();
            IntStream.range(0, WRITERS).forEach(i -> running.add(writers.submit(() -> written.add(write(total / WRITERS)))));
            long position = 0;
            while (running.stream().anyMatch(writer -> !writer.isDone())) {
                position = read(position, read);
            }
            for (Future<?> writer : running) {
                writer.get();
            }
            read(position, read);
        }
        assertThat(read).hasSize(total / WRITERS * WRITERS).doesNotHaveDuplicates();
        assertThat(written).hasSize(WRITERS).allSatisfy(hers -> assertThat(read).containsSubsequence(hers));
    }

    private long read(long position, List<String> read) {
        var batch = scope.within(READER, () -> transactions.asCaller(() -> events.after(READER, EVERYTHING, position, 1_000)));
        batch.events().forEach(event -> read.add(event.id()));
        return batch.position();
    }

    /** One woman's events, in batches that take a while before and after they are written down. */
    private List<String> write(int count) {
        Woman woman = Woman.of("GM0758");
        TestDatabase.execute("reporting",
                "insert into participant_access values ('" + woman.id() + "', '" + Woman.RECRUITER + "', 'HOLDS')");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i += BATCH) {
            List<Received> batch = IntStream.range(0, Math.min(BATCH, count - i)).<Received>mapToObj(j -> trial(woman)).toList();
            transactions.asPlatform(() -> {
                linger(20);
                log.append(batch);
                linger(2);
                return null;
            });
            batch.forEach(event -> ids.add(pairwise.outward("event", event.id(), Woman.RECRUITER)));
        }
        return ids;
    }

    private static Received trial(Woman woman) {
        var event = woman.trial("2008-02-01");
        UUID id = Ids.next();
        return new Received.Known(new Received.Envelope(id, "urn:nld:oin:00000001001001001000:systeem:test",
                "nl.krachtketen.placements.trial-started.v1", woman.id().toString(), Instant.now(), 1, id, null, null, "chain-events",
                EventJson.write(event)), event);
    }

    private static void linger(int millis) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(Duration.ofMillis(millis).toNanos()));
    }
}
