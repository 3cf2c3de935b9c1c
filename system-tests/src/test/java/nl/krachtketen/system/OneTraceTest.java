package nl.krachtketen.system;

import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One trace leads from a partner's call, through the database and Kafka, into what the dashboards read. */
@ExtendWith(Platform.class)
@Tag("long")
class OneTraceTest {

    private static final String CALL = "POST /v1/trials";
    private static final String REACTION = "react to nl.krachtketen.placements.trial-started.v1";
    private static final int WOMEN = 5;
    private static final Duration SOON = Duration.ofMinutes(3);
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final List<Taken> taken = new ArrayList<>();
    private final List<Process> running = new ArrayList<>();
    private SpanCollector collector;

    @BeforeEach
    void theServicesTellTheirSpans() throws IOException {
        collector = new SpanCollector();
        for (String service : Taken.SERVICES) {
            Taken own = Taken.over(service);
            taken.add(own);
            running.add(own.running().with(collector.settings()).start("traced"));
        }
        Taken.SERVICES.forEach(service -> Running.awaitReady(Taken.url(service)));
    }

    @AfterEach
    void thePlatformRunsItsOwnAgain() {
        running.forEach(Process::destroy);
        running.forEach(process -> process.onExit().join());
        Taken.giveBack(taken);
        collector.close();
    }

    @Test
    void fromAPartnersCallToTheDashboards() {
        Partner centre = Partner.named("vrouwencentrum-breda");
        var before = Story.figures("GM0758");
        String offering = Story.offered(centre, "GM0758", """
                'title':'Buurtkeuken','kind':'VOLUNTEER_VACANCY','participationLevels':['LOW'],'children':'COME_ALONG','slots':[],
                'places':30,'obligation':'NONE'""");

        // The services have only just started: what the last one takes is shown.
        Story.times(WOMEN).forEach(woman -> joinsIn(centre, offering));

        await().atMost(SOON).untilAsserted(() -> {
            List<ByteString> calls = calls();
            assertThat(calls).hasSizeGreaterThanOrEqualTo(WOMEN);
            assertThat(calls).allSatisfy(call -> assertThat(reactingTo(call)).contains(Taken.SERVICES.toArray(String[]::new)));
        });
        await().atMost(SOON).untilAsserted(() -> assertThat(Story.since(before, "GM0758")).containsEntry("TRIAL", WOMEN));
        print(spansOf(calls().getLast()));
    }

    private static void joinsIn(Partner centre, String offering) {
        String her = Story.recruited(centre, "GM0758", "'recruitmentChannel':'HOME_VISIT','countsForProgramme':true");
        Story.createdSoon(() -> centre.post("placement", "/v1/trials",
                "{'participantId':'%s','offeringId':'%s'}".formatted(her, offering)));
    }

    /** Which services reacted in this trace to what the call did. */
    private List<String> reactingTo(ByteString trace) {
        return spansOf(trace).stream().filter(told -> told.span().getName().equals(REACTION)).map(SpanCollector.Told::service).toList();
    }

    /** Of the calls that began a trial, in their order; a call that came before the services knew her began none. */
    private List<ByteString> calls() {
        return collector.spans().stream().map(SpanCollector.Told::span)
                .filter(span -> span.getName().equals(CALL) && !reactingTo(span.getTraceId()).isEmpty())
                .sorted(comparingLong(Span::getStartTimeUnixNano)).map(Span::getTraceId).toList();
    }

    private List<SpanCollector.Told> spansOf(ByteString trace) {
        return collector.spans().stream().filter(told -> told.span().getTraceId().equals(trace))
                .sorted(comparingLong(told -> told.span().getStartTimeUnixNano())).toList();
    }

    private static void print(List<SpanCollector.Told> trace) {
        long begin = trace.getFirst().span().getStartTimeUnixNano();
        System.out.println("| begins after | takes | service | span |");
        trace.forEach(told -> System.out.printf("| %.0f ms | %.1f ms | %s | %s |%n",
                (told.span().getStartTimeUnixNano() - begin) / NANOS_PER_MILLI,
                (told.span().getEndTimeUnixNano() - told.span().getStartTimeUnixNano()) / NANOS_PER_MILLI,
                told.service(), told.span().getName()));
    }
}
