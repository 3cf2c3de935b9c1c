package nl.krachtketen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.vocabulary.RecordedBy;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.placement.application.WhenOfferingChosen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Five hundred women choose the last place in the same moment: one gets it, and no choice is lost. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class ManyChoicesTest {

    private static final int WOMEN = 500;

    /** As many as the pool has connections, less those that the service needs itself. */
    private static final int AT_ONCE = 20;

    @Inject
    WhenOfferingChosen whenOfferingChosen;

    @Inject
    Transactions transactions;

    @Test
    void oneWinsAndTheOthersWaitInOrder() throws InterruptedException {
        race(2);
    }

    @Test
    @Tag("long")
    void oneWinsInEachOfAHundredRounds() throws InterruptedException {
        race(100);
    }

    private void race(int rounds) throws InterruptedException {
        List<UUID> women = known();
        for (int round = 0; round < rounds; round++) {
            UUID offering = Partner.VOLUNTEER_CENTRE.publishOffering(1);
            chooseAtOnce(women, offering);
            String at = " where offering_id = '" + offering + "'";
            assertThat(count("select count(*) from place_request" + at + " and state = 'RESERVED'")).isEqualTo(1);
            assertThat(count("select count(*) from place_request" + at + " and state = 'WAITING'")).isEqualTo(WOMEN - 1);
            assertThat(count("select taken * 1000 + waiting from offering where id = '" + offering + "'")).isEqualTo(1000 + WOMEN - 1);
            assertThat(answers(offering, "place-reserved", "count(*)")).isEqualTo(1);
            assertThat(answers(offering, "waiting-listed", "count(distinct payload::jsonb ->> 'position')")).isEqualTo(WOMEN - 1);
            assertThat(answers(offering, "waiting-listed", "max((payload::jsonb ->> 'position')::int)")).isEqualTo(WOMEN - 1);
        }
    }

    private void chooseAtOnce(List<UUID> women, UUID offering) throws InterruptedException {
        var connections = new Semaphore(AT_ONCE);
        List<Callable<Object>> choices = women.stream()
                .<Callable<Object>>map(woman -> () -> {
                    connections.acquire();
                    try {
                        return choose(woman, offering);
                    } finally {
                        connections.release();
                    }
                })
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(choices).forEach(Future::resultNow);
        }
    }

    private Object choose(UUID woman, UUID offering) {
        return transactions.asPlatform(() -> {
            whenOfferingChosen.react(new MatchEvent.Chosen(News.about(woman), offering, RecordedBy.PARTICIPANT));
            return woman;
        });
    }

    private static List<UUID> known() {
        List<UUID> women = Stream.generate(Ids::next).limit(WOMEN).toList();
        TestDatabase.execute("placement", "insert into known_participant values " + women.stream()
                .map(woman -> "('" + woman + "', 'GM0758', null, 'HOME_VISIT', true, 1)")
                .collect(Collectors.joining(",")));
        return women;
    }

    private static long answers(UUID offering, String kind, String what) {
        return count("select " + what + " from outbox where type like '%." + kind + ".v1' and payload::jsonb ->> 'offeringId' = '" + offering + "'");
    }

    private static long count(String sql) {
        return TestDatabase.count("placement", sql);
    }
}
