package nl.krachtketen.reporting.projection;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.Topics;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every projection comes out the same in whatever order, and however often, the news comes in. */
@QuarkusTest
class AnyOrderTest {

    private static final int EVENTS = 10_000;
    private static final int SOME = 1_500;
    private static final String SCHOOL = "00000001001001005000";

    @Inject
    Projections projections;

    private final Random random = new Random(2009);

    @BeforeEach
    void beginAgain() {
        Reporting.forgetEverything();
    }

    @Test
    void tenThousandEventsThreeTimesInRandomOrderGiveTheSameRowsToTheLastByte() {
        List<ProducerRecord<String, byte[]>> news = new Histories().ofAtLeast(EVENTS);
        takeIn(news);
        String inOrder = ProjectionRows.of(projections);
        assertThat(ProjectionRows.empty(projections)).as("tables of which this says nothing").isEmpty();
        assertThat(Reporting.count("select count(*) from journey where merged_into is not null")).isPositive();

        Reporting.forgetEverything();
        List<ProducerRecord<String, byte[]>> thrice = new ArrayList<>(Collections.nCopies(3, news).stream().flatMap(List::stream).toList());
        Collections.shuffle(thrice, random);
        takeIn(thrice);
        assertThat(ProjectionRows.of(projections)).isEqualTo(inOrder);
    }

    /** A handover says who holds her from now on, which is told in order; everything else about access may come in any. */
    @Test
    void whoMaySeeHerDependsOnTheOrderOfHandoversOnly() {
        List<ProducerRecord<String, byte[]>> news = new ArrayList<>(new Histories().ofAtLeast(SOME).stream()
                .filter(record -> !header(record, "ce_type").contains(".handover-")).toList());
        takeIn(news);
        String inOrder = ProjectionRows.of("participant_access", "true");
        Collections.shuffle(news, random);
        Reporting.forgetEverything();
        takeIn(news);
        assertThat(ProjectionRows.of("participant_access", "true")).isEqualTo(inOrder);
    }

    /** What takes access away takes away what was granted before it, also in the same batch. */
    @Test
    void handoversThatComeInTogetherGiveTheSameAccessAsOneByOne() {
        Woman atOnce = Woman.of("GM0758");
        Woman oneByOne = Woman.of("GM0758");
        takeIn(handedOver(atOnce));
        long before = Reporting.count("select count(*) from event_log");
        for (ProducerRecord<String, byte[]> each : handedOver(oneByOne)) {
            Reporting.publish(List.of(each));
            long told = ++before;
            await().until(() -> Reporting.count("select count(*) from event_log") == told);
        }
        assertThat(access(atOnce)).isEqualTo(access(oneByOne)).contains("HELD").contains("ASKED");
    }

    private static List<ProducerRecord<String, byte[]>> handedOver(Woman woman) {
        List<Event> events = List.of(woman.registered("2008-01-01"), woman.offered("2008-01-10", SCHOOL), woman.declined("2008-01-12", SCHOOL),
                woman.offered("2008-01-20", Woman.VOLUNTEERS), woman.trialAt(SCHOOL, "2008-01-21"), woman.accepted("2008-01-22", Woman.VOLUNTEERS),
                woman.offered("2008-02-01", SCHOOL), woman.lapsed("2008-02-15", SCHOOL), woman.offered("2008-03-01", SCHOOL));
        return IntStream.range(0, events.size()).mapToObj(i -> Chain.record(events.get(i), Ids.next(), i + 1)).toList();
    }

    private static String access(Woman woman) {
        return ProjectionRows.of("(select organisation, basis, purpose, until from participant_access where participant = '" + woman.id() + "')", "true");
    }

    /** Behind it all comes something that nobody understands: the log keeps it, and then everything before it was taken in. */
    private static void takeIn(List<ProducerRecord<String, byte[]>> news) {
        long distinct = news.stream().map(record -> header(record, "ce_id")).distinct().count();
        Reporting.publish(Stream.concat(news.stream(), Stream.of(Topics.CHAIN_EVENTS, Topics.OFFERING_EVENTS).map(AnyOrderTest::end)).toList());
        await().atMost(Duration.ofMinutes(3)).until(() -> Reporting.count("select count(*) from event_log") == distinct + 2);
    }

    private static ProducerRecord<String, byte[]> end(String topic) {
        return Chain.record(topic, "nl.krachtketen.tests.ended.v1", Ids.next().toString(), Ids.next(), 1, "{}".getBytes(StandardCharsets.UTF_8));
    }

    private static String header(ProducerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
