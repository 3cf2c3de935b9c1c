package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.TestDatabase.count;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** Legacy systems send all that they know, every night, and sometimes twice at once. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class NightlyExportTest {

    private static final int OFFERINGS = 250;
    private static final int PLACEMENTS = 250;
    private static final int WOMEN = 10;
    private static final int AT_ONCE = 20;

    @Test
    void theSecondNightChangesNothing() throws Exception {
        List<Callable<Integer>> rows = new ArrayList<>(offerings("export-" + UUID.randomUUID()));
        rows.addAll(placements("export-" + UUID.randomUUID()));
        assertThat(together(rows)).hasSize(OFFERINGS + PLACEMENTS).containsOnly(201);
        long events = Problems.storedWhenQuiet();
        assertThat(together(rows)).hasSize(OFFERINGS + PLACEMENTS).containsOnly(200);
        assertThat(Problems.storedWhenQuiet() - events).as("rows, events and versions more than before").isZero();
    }

    @Test
    void ofTwentyWhoSendOneReferenceAtOnceOneStartsIt() throws Exception {
        UUID woman = News.registered();
        String body = Examples.placement(Partner.WELFARE.id(woman), Partner.VOLUNTEER_CENTRE.publishOffering(1));
        String address = "/v1/placements/by-reference/nacht-" + woman;
        assertThat(together(Stream.generate(() -> put(Partner.WELFARE, address, body)).limit(AT_ONCE).toList()))
                .hasSize(AT_ONCE).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(count("placement", "select count(*) from placement where participant = '" + woman + "'")).isEqualTo(1);
    }

    @Test
    void ofTwentyWhoSendOneReferenceAtOnceOnePublishesIt() throws Exception {
        String reference = "aanbod-" + UUID.randomUUID();
        String body = Examples.OFFERING.replace("aanbod-17", reference);
        assertThat(together(Stream.generate(() -> put(Partner.VOLUNTEER_CENTRE, "/v1/offerings/by-reference/" + reference, body))
                        .limit(AT_ONCE).toList()))
                .hasSize(AT_ONCE).containsOnlyOnce(201).containsOnly(200, 201);
    }

    private static List<Callable<Integer>> offerings(String night) {
        return IntStream.range(0, OFFERINGS)
                .mapToObj(row -> put(Partner.VOLUNTEER_CENTRE, "/v1/offerings/by-reference/" + night + "-" + row,
                        Examples.OFFERING.replace("aanbod-17", night + "-" + row)))
                .toList();
    }

    private static List<Callable<Integer>> placements(String night) {
        UUID offering = Partner.VOLUNTEER_CENTRE.publishOffering(null);
        List<UUID> women = Stream.generate(News::registered).limit(WOMEN).toList();
        return IntStream.range(0, PLACEMENTS)
                .mapToObj(row -> put(Partner.WELFARE, "/v1/placements/by-reference/" + night + "-" + row,
                        Examples.placement(Partner.WELFARE.id(women.get(row % WOMEN)), offering)))
                .toList();
    }

    private static Callable<Integer> put(Partner partner, String address, String body) {
        return () -> partner.request().body(body).put(address).statusCode();
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
}
