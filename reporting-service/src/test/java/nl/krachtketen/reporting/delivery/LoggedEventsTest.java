package nl.krachtketen.reporting.delivery;

import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.delivery.Partner.VOLUNTEERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the chain to a partner's system: what arrives is what the partner may see, as it may see it. */
@QuarkusTest
@TestProfile(LoggedEventsTest.RealLog.class)
class LoggedEventsTest {

    /** As {@link Local}, with the log of the chain. */
    public static class RealLog extends Local {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of();
        }
    }

    @Inject
    Pairwise pairwise;

    private final Receiver receiver = new Receiver();
    private final Woman woman = Woman.of("GM0758");
    private final Woman other = Woman.of("GM0758");

    @BeforeEach
    void twoWomenOnTrial() {
        Reporting.forgetEverything();
        Reporting.publish(woman.registered("2008-01-07"), woman.trial("2008-02-11"), other.registered("2008-01-07"),
                other.trial("2008-02-11"));
        await().until(() -> Reporting.count("select count(*) from event_log") == 4);
    }

    @AfterEach
    void endEverything() {
        TestDatabase.execute("reporting", "delete from subscription");
        receiver.close();
    }

    @Test
    void aPartnerIsToldWhatTheFeedWouldTellItUnderTheSameIdentifiers() {
        VOLUNTEERS.subscribe(Map.of("url", receiver.url(), "startAt", "BEGINNING"));

        await().until(() -> receiver.calls().size() == 4);
        List<String> inFeed = VOLUNTEERS.get("/v1/events").statusCode(200).extract().path("id");
        assertThat(receiver.ids()).isEqualTo(inFeed);
        assertThat(receiver.calls()).extracting(call -> call.event().get("subject").asText())
                .containsOnly(pairwise.outward("participant", woman.id(), Woman.VOLUNTEERS), pairwise.outward("participant", other.id(),
                        Woman.VOLUNTEERS));
        assertThat(receiver.calls()).noneMatch(call -> call.body().contains(woman.id().toString()));
    }

    @Test
    void whoWithdrewIsNotToldOfAnyMore() {
        VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        Reporting.publish(woman.consent("2008-03-01", ConsentPurpose.PROGRESS, Woman.VOLUNTEERS, false));
        await().until(() -> Reporting.count("select count(*) from event_log") == 5);

        Reporting.publish(woman.placed("2008-04-01"), other.placed("2008-04-02"));

        await().until(() -> receiver.calls().size() == 1);
        await().during(Duration.ofMillis(500)).until(() -> receiver.calls().size() == 1);
        assertThat(receiver.calls().getFirst().event().get("subject").asText())
                .isEqualTo(pairwise.outward("participant", other.id(), Woman.VOLUNTEERS));
    }

    @Test
    void whoeverMayNotSeeThemIsToldNothing() {
        var stranger = Partner.OTHER.subscribe(Map.of("url", receiver.url(), "startAt", "BEGINNING"));
        stranger.awaitState("ACTIVE");
        String ping = stranger.post("pings", Map.of()).statusCode(202).extract().path("eventId");

        await().until(() -> receiver.ids().equals(List.of(ping)));
        await().until(() -> Reporting.count("select count(*) from subscription where position = "
                + "(select max(position) from event_log)") == 1);
        assertThat(receiver.ids()).containsExactly(ping);
    }
}
