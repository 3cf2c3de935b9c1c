package nl.krachtketen.reporting.log;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log keeps everything, and forgets who an erased woman was. */
@QuarkusTest
class EventLogTest {

    private static final String FUTURE_TYPE = "nl.krachtketen.placements.trial-started.v2";

    @BeforeEach
    void beginAgain() {
        Reporting.forgetEverything();
    }

    @Test
    void anUnknownVersionIsKeptAndNotApplied() {
        UUID participant = UUID.randomUUID();
        byte[] json = "{\"shape\": {\"of\": \"things to come\"}}".getBytes(StandardCharsets.UTF_8);
        Reporting.publish(List.of(
                Chain.record("chain-events", FUTURE_TYPE, participant.toString(), Ids.next(), 1, json)));
        await().until(() -> logged("not applied and payload #>> '{shape,of}' = 'things to come' and participant = '"
                + participant + "'") == 1);
        assertThat(Reporting.count("select count(*) from journey")).isZero();
    }

    @Test
    void whatHappensToAnOfferingIsKeptToo() throws IOException {
        UUID offering = UUID.randomUUID();
        String type = "nl.krachtketen.offerings.published.v1";
        try (var example = EventCatalogue.class.getResourceAsStream("/examples/" + type + "/complete.json")) {
            Reporting.publish(List.of(Chain.record("offering-events", type, offering.toString(), Ids.next(), 1,
                    example.readAllBytes())));
        }
        await().until(() -> logged("applied and participant is null and subject = '" + offering
                + "' and payload ? 'title'") == 1);
    }

    @Test
    void anErasedWomanGoesOnCountingAsNobody() {
        Woman woman = Woman.of("GM0758");
        Reporting.publish(List.of(
                Chain.record(woman.registered("2008-01-01"), Ids.next(), 1),
                Chain.record(woman.intakeDone("2008-01-10"), Ids.next(), 2),
                Chain.record(woman.trial("2008-02-01"), Ids.next(), 1),
                Chain.record("chain-events", FUTURE_TYPE, woman.id().toString(), Ids.next(), 2,
                        "{\"secret\":\"4811\"}".getBytes(StandardCharsets.UTF_8)),
                Chain.record(woman.erased("2008-03-01"), Ids.next(), 3)));
        await().until(() -> Reporting.count("select count(*) from erased_participant") == 1);

        assertThat(everythingThatSays(woman.id().toString())).isZero();
        assertThat(logged("payload ?| array['postcodeArea', 'languages', 'barriers', 'availability', 'reference', "
                + "'secret']")).isZero();
        assertThat(Reporting.count("select count(distinct participant) from event_log")).isEqualTo(1);
        assertThat(Reporting.count("select count(*) from journey where trial_at is not null")).isEqualTo(1);
        assertThat(Reporting.funnel("GM0758").extract().<Integer>path("activated")).isEqualTo(1);
    }

    @Test
    void whatComesAfterTheErasureIsDroppedInTheSameBatchAndLater() {
        Woman woman = Woman.of("GM0758");
        Woman other = Woman.of("GM0758");
        Reporting.publish(woman.registered("2008-01-01"), woman.erased("2008-03-01"), woman.trial("2008-02-01"),
                other.registered("2008-01-01"));
        await().until(() -> logged("participant = '" + other.id() + "'") == 1);
        Reporting.publish(woman.placed("2008-02-10"), woman.registered("2008-01-01"), other.trial("2008-02-01"));
        await().until(() -> logged("participant = '" + other.id() + "'") == 2);

        assertThat(everythingThatSays(woman.id().toString())).isZero();
        assertThat(logged("true")).isEqualTo(4);
        assertThat(Reporting.count("select count(*) from journey")).isEqualTo(2);
    }

    private static long logged(String condition) {
        return Reporting.count("select count(*) from event_log where " + condition);
    }

    /** Looks through every column of every row. */
    private static long everythingThatSays(String text) {
        return List.of("event_log", "journey", "journey_event", "tally", "known_participant", "participant_access",
                "inbox").stream()
                .mapToLong(table -> Reporting.count("select count(*) from " + table + " t where t::text like '%" + text
                        + "%'")).sum();
    }
}
