package nl.krachtketen.participant.reference;

import static nl.krachtketen.kit.test.TestDatabase.count;
import static nl.krachtketen.participant.reference.Export.WOMAN;
import static nl.krachtketen.participant.reference.Export.WITH_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** A legacy system sends all it knows, every night, and sometimes twice at once. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class NightlyExportTest {

    private static final int ROWS = 500;
    private static final int AT_ONCE = 20;

    @Test
    void theSecondNightChangesNothing() throws Exception {
        String night = "export-" + UUID.randomUUID() + "-";
        assertThat(send(night)).hasSize(ROWS).containsOnly(201);
        long events = events();
        long versions = versions(night);
        assertThat(send(night)).hasSize(ROWS).containsOnly(200);
        assertThat(events() - events).isZero();
        assertThat(versions(night)).isEqualTo(versions);
    }

    @Test
    void ofTwentyWhoSendOneReferenceAtOnceOneRegistersHer() throws Exception {
        String reference = Export.newReference();
        assertThat(together(Stream.generate(() -> call(reference, WOMAN)).limit(AT_ONCE).toList())).hasSize(AT_ONCE)
                .containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(count("participant", "select count(*) from participant_reference where reference = '" + reference + "'")).isEqualTo(1);
    }

    private static List<Integer> send(String night) throws InterruptedException {
        return together(Stream.iterate(0, row -> row + 1).limit(ROWS).map(row -> call(night + row, row % 2 == 0 ? WOMAN : WITH_STEPS)).toList());
    }

    private static Callable<Integer> call(String reference, String body) {
        return () -> Export.put(reference, body).extract().statusCode();
    }

    private static List<Integer> together(List<Callable<Integer>> calls) throws InterruptedException {
        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            return senders.invokeAll(calls).stream().map(NightlyExportTest::answer).toList();
        }
    }

    private static int answer(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static long events() {
        return count("participant", "select count(*) from outbox where topic <> 'processing-log'");
    }

    private static long versions(String night) {
        return count("participant", "select sum(p.version) from participant p join participant_reference r on r.participant = p.id "
                + "where r.reference like '" + night + "%'");
    }
}
