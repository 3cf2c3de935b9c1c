package nl.krachtketen.reporting.delivery;

import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.delivery.Partner.VOLUNTEERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.krachtketen.contract.ProcessingEvent;
import nl.krachtketen.contract.vocabulary.ProcessingStatus;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Reporting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Being told of events, as a partner's system meets it. */
@QuarkusTest
@TestProfile(Local.class)
class WebhookTest {

    @Inject
    FakeEvents events;

    private final Receiver receiver = new Receiver();

    @AfterEach
    void endEverything() {
        TestDatabase.execute("reporting", "delete from subscription");
        receiver.close();
    }

    @Test
    void anEventArrivesSignedOnceAndInOrder() {
        var subscribed = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        List<String> told = IntStream.range(0, 250).mapToObj(i -> events.add()).toList();

        await().until(() -> receiver.calls().size() == told.size());
        assertThat(receiver.ids()).containsExactlyElementsOf(told);
        assertThat(receiver.calls()).allMatch(call -> call.isSignedWith(subscribed.secret()))
                .allMatch(call -> call.headers().getFirst("Content-Type").equals("application/cloudevents+json"))
                .allMatch(call -> call.event().get("id").asText().equals(call.id()));
    }

    @Test
    void onlyWantedTypesArriveAndOnlyWhatComesAfterTheBeginningOfTheSubscription() {
        events.add();
        VOLUNTEERS.subscribe(Map.of("url", receiver.url(), "types", List.of("nl.krachtketen.placements.attended.v1"))).awaitState("ACTIVE");
        events.add();
        String wanted = events.add("nl.krachtketen.placements.attended.v1", null);

        await().until(() -> receiver.ids().equals(List.of(wanted)));
    }

    @Test
    void aSubscriptionCanBeginWithEverything() {
        String earlier = events.add();
        VOLUNTEERS.subscribe(Map.of("url", receiver.url(), "startAt", "BEGINNING"));

        await().until(() -> receiver.ids().contains(earlier));
    }

    @Test
    void whoeverDidNotAgreeIsToldNothing() {
        receiver.allowing(null);
        var subscribed = VOLUNTEERS.subscribe(receiver);
        events.add();

        subscribed.awaitState("SUSPENDED");
        assertThat(subscribed.reason()).isEqualTo("HANDSHAKE_REFUSED");
        assertThat(receiver.calls()).isEmpty();
        assertThat(subscribed.deliveries()).hasSize(5).allMatch(each -> each.get("outcome").equals("NOT_AGREED"));
    }

    @Test
    void aReceiverThatAgreedLaterIsTakenUpAgainWhereItStopped() {
        receiver.allowing("somebody-else.example");
        var subscribed = VOLUNTEERS.subscribe(receiver).awaitState("SUSPENDED");
        String missed = events.add();
        receiver.allowing("*");
        subscribed.put(Map.of("url", receiver.url())).statusCode(200);

        await().until(() -> receiver.ids().equals(List.of(missed)));
    }

    @Test
    void whatIsRefusedIsTriedAgainBeforeAnythingElse() {
        AtomicInteger refusals = new AtomicInteger();
        receiver.answering(call -> refusals.incrementAndGet() <= 3 ? new Receiver.Reply(500, Map.of(), "bel 06 12345678 of a@b.nl")
                : Receiver.FINE);
        var subscribed = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        String first = events.add();
        String second = events.add();

        await().until(() -> receiver.ids().equals(List.of(first, first, first, first, second)));
        await().until(() -> subscribed.outcomes().equals(List.of("REFUSED", "REFUSED", "REFUSED", "DELIVERED", "DELIVERED")));
        var refused = subscribed.deliveries().stream().filter(each -> each.get("outcome").equals("REFUSED")).findFirst().orElseThrow();
        assertThat(refused).containsEntry("status", 500).containsEntry("answer", "bel … of …").containsEntry("attempt", 3);
    }

    @Test
    void aReceiverThatAsksForTimeGetsIt() {
        receiver.answering(call -> new Receiver.Reply(429, Map.of("Retry-After", "120"), ""));
        var subscribed = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        events.add();

        await().until(() -> subscribed.outcomes().equals(List.of("REFUSED")));
        Instant next = Instant.parse(VOLUNTEERS.get("/v1/subscriptions/" + subscribed.id()).extract().path("nextAttemptAt"));
        assertThat(next).isBetween(Instant.now().plusSeconds(100), Instant.now().plusSeconds(121));
    }

    @Test
    void aReceiverThatIsGoneEndsIt() {
        receiver.answering(call -> Receiver.status(410));
        var subscribed = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        events.add();

        subscribed.awaitState("ENDED");
        subscribed.post("pings", Map.of()).statusCode(409);
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (var elsewhere = new Receiver()) {
            receiver.answering(call -> new Receiver.Reply(307, Map.of("Location", elsewhere.url()), ""));
            var subscribed = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
            events.add();

            await().until(() -> subscribed.outcomes().size() >= 2);
            assertThat(subscribed.outcomes()).containsOnly("REDIRECTED");
            assertThat(elsewhere.calls()).isEmpty();
        }
    }

    @Test
    void afterThreeDaysItIsSuspendedAndAnotherAddressOfItsOwnerIsTold() {
        try (var other = new Receiver()) {
            receiver.answering(call -> Receiver.status(503));
            AtomicInteger calls = new AtomicInteger();
            other.answering(call -> calls.incrementAndGet() == 1 ? Receiver.status(503) : Receiver.FINE);
            var failing = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
            VOLUNTEERS.subscribe(Map.of("url", other.url(), "types", List.of("nl.krachtketen.placements.attended.v1")))
                    .awaitState("ACTIVE");
            String missed = events.add();
            await().until(() -> failing.outcomes().contains("REFUSED"));
            // An attempt that is under way writes what it read before this: it is said until an attempt has read it.
            await("SUSPENDED").until(() -> {
                TestDatabase.execute("reporting", """
                        update subscription set failing_since = now() - interval '72 hours', due_at = now()
                        where url = '%s'""".formatted(receiver.url()));
                return failing.state().equals("SUSPENDED");
            });
            await().until(() -> other.calls().size() == 2);
            var told = other.calls().getLast().event();
            assertThat(told.get("type").asText()).isEqualTo("nl.krachtketen.subscriptions.suspended.v1");
            assertThat(told.at("/data/subscriptionId").asText()).isEqualTo(failing.id());

            receiver.answering(call -> Receiver.FINE);
            failing.put(Map.of("url", receiver.url())).statusCode(200);
            await().until(() -> receiver.ids().getLast().equals(missed) && failing.state().equals("ACTIVE"));
        }
    }

    @Test
    void timeInWhichNobodyTriedDoesNotCount() {
        receiver.answering(call -> Receiver.status(503));
        var failing = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        events.add();
        await().until(() -> failing.outcomes().contains("REFUSED"));
        TestDatabase.execute("reporting", """
                update subscription set failing_since = now() - interval '100 hours', due_at = now() - interval '2 hours'
                where failing_since is not null""");

        await().until(() -> Reporting.count("select count(*) from subscription where failing_since > now() - interval '1 hour'") == 1);
        assertThat(failing.state()).isEqualTo("ACTIVE");
    }

    @Test
    void manyRotationsAtOnceEachGiveASecret() {
        var subscribed = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");

        var secrets = IntStream.range(0, 6).parallel().mapToObj(i ->
                subscribed.post("secret-rotations", Map.of("overlapHours", 1)).statusCode(201).extract().<String>path("secret")).toList();

        events.add();
        await().until(() -> receiver.calls().size() == 1);
        assertThat(secrets).allMatch(secret -> receiver.calls().getFirst().isSignedWith(secret));
    }

    @Test
    void whileASecretChangesBothSign() {
        var subscribed = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        String renewed = subscribed.post("secret-rotations", Map.of("overlapHours", 1)).statusCode(201).extract().path("secret");
        events.add();
        await().until(() -> receiver.calls().size() == 1);
        assertThat(receiver.calls().getFirst()).matches(call -> call.isSignedWith(subscribed.secret()) && call.isSignedWith(renewed));

        String last = subscribed.post("secret-rotations", Map.of("overlapHours", 0)).statusCode(201).extract().path("secret");
        events.add();
        await().until(() -> receiver.calls().size() == 2);
        assertThat(receiver.calls().getLast()).matches(call -> call.isSignedWith(last) && !call.isSignedWith(renewed)
                && !call.isSignedWith(subscribed.secret()));
    }

    @Test
    void aPingArrivesAndWakesWhatWaited() {
        AtomicInteger calls = new AtomicInteger();
        receiver.answering(call -> calls.incrementAndGet() == 1 ? new Receiver.Reply(503, Map.of("Retry-After", "3600"), "")
                : Receiver.FINE);
        var subscribed = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        String waiting = events.add();
        await().until(() -> subscribed.outcomes().equals(List.of("REFUSED")));

        String ping = subscribed.post("pings", Map.of()).statusCode(202).extract().path("eventId");

        await().until(() -> receiver.ids().equals(List.of(waiting, ping, waiting)));
        assertThat(receiver.calls().get(1)).matches(call -> call.isSignedWith(subscribed.secret()))
                .matches(call -> call.event().get("type").asText().equals("nl.krachtketen.subscriptions.ping.v1"));
    }

    @Test
    void whatWasDeliveredCanBeDeliveredOnceMore() {
        var subscribed = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        Instant begin = Instant.now();
        List<String> told = List.of(events.add(), events.add(), events.add());
        await().until(() -> subscribed.delivered().equals(told));
        receiver.calls().clear();

        subscribed.post("resends", Map.of("deliveryId", subscribed.deliveryOf(told.get(1)))).statusCode(202);
        await().until(() -> receiver.ids().equals(List.of(told.get(1))));
        receiver.calls().clear();

        subscribed.post("resends", Map.of("since", begin.toString())).statusCode(202);
        await().until(() -> receiver.ids().equals(told));
        receiver.calls().clear();

        subscribed.post("resends", Map.of("from", begin.toString(), "to", Instant.now().toString())).statusCode(202);
        await().until(() -> receiver.ids().equals(told));
        subscribed.post("resends", Map.of("from", begin.toString())).statusCode(400);
        subscribed.post("resends", Map.of("since", Instant.now().toString())).statusCode(409);
    }

    @Test
    void whatWasSentOnceMoreIsNotSentOnceMoreBecauseOfThat() {
        var subscribed = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        String old = events.add();
        await().until(() -> subscribed.outcomes().size() == 1);
        TestDatabase.execute("reporting", "update delivery set at = at - interval '20 days'");
        subscribed.post("resends", Map.of("deliveryId", subscribed.deliveries().getFirst().get("deliveryId"))).statusCode(202);
        await().until(() -> subscribed.outcomes().size() == 2);

        subscribed.post("resends", Map.of("since", Instant.now().minusSeconds(3600).toString())).statusCode(409);
        assertThat(subscribed.deliveries().getFirst()).containsEntry("resent", true);
        assertThat(receiver.ids()).containsExactly(old, old);
    }

    @Test
    void whatWasWithdrawnIsNotDeliveredOnceMore() {
        var subscribed = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        Instant begin = Instant.now();
        String withdrawn = events.add();
        String other = events.add();
        await().until(() -> subscribed.outcomes().size() == 2);
        receiver.calls().clear();
        events.withdraw(withdrawn);

        subscribed.post("resends", Map.of("since", begin.toString())).statusCode(202);

        await().until(() -> receiver.ids().equals(List.of(other)));
    }

    @Test
    void aReceiverThatHangsHoldsUpNobodyElse() {
        CountDownLatch hanging = new CountDownLatch(1);
        try (var slow = new Receiver().answering(call -> hang(hanging))) {
            var stuck = VOLUNTEERS.subscribe(slow).awaitState("ACTIVE");
            VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
            List<String> told = IntStream.range(0, 50).mapToObj(i -> events.add()).toList();

            await().until(() -> receiver.ids().equals(told));
            await().until(() -> stuck.outcomes().contains("TIMED_OUT"));
            assertThat(Set.copyOf(slow.ids())).containsExactly(told.getFirst());
            hanging.countDown();
        }
    }

    @Test
    void anAbandonedLeaseIsTakenOver() {
        var subscribed = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        TestDatabase.execute("reporting",
                "update subscription set leased_by = gen_random_uuid(), leased_until = now() + interval '2 seconds'");
        String told = events.add();

        await().until(() -> receiver.ids().equals(List.of(told)));
        assertThat(subscribed.outcomes()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void pausingLosesNothing() {
        var subscribed = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        subscribed.put(Map.of("url", receiver.url(), "active", false)).statusCode(200).body("state", equalTo("PAUSED"));
        String missed = events.add();
        subscribed.put(Map.of("url", receiver.url(), "active", true)).statusCode(200);

        await().until(() -> receiver.ids().equals(List.of(missed)));
    }

    @Test
    void aSuspendedPartnerIsToldNothingUntilItIsResumed() {
        VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        TestDatabase.execute("reporting", """
                insert into partner (organisation, name, municipalities, roles, event_types, suspension_reason, suspended_at, told)
                values ('00000001001001003000', 'Vrijwilligerscentrale', '{GM0758}', '{organiser}', '{}', 'INCIDENT', now(), 1)""");
        String missed = events.add();
        await().during(Duration.ofMillis(500)).until(() -> receiver.calls().isEmpty());

        TestDatabase.execute("reporting", "delete from partner where organisation = '00000001001001003000'");

        await().until(() -> receiver.ids().equals(List.of(missed)));
    }

    @Test
    void sheIsToldWhoWasTold() {
        UUID woman = UUID.randomUUID();
        VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        events.add(FakeEvents.TYPE, woman);

        var told = Chain.awaitEvent(ProcessingEvent.Recorded.class, woman);
        assertThat(told.operation()).isEqualTo("deliverEvent");
        assertThat(told.status()).isEqualTo(ProcessingStatus.OK);
        assertThat(told.organisation()).isEqualTo("00000001001001003000");
    }

    @Test
    void sheIsToldWhoReadItWithoutAnAnswer() {
        UUID woman = UUID.randomUUID();
        receiver.answering(call -> Receiver.NONE);
        var subscribed = VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        events.add(FakeEvents.TYPE, woman);

        assertThat(Chain.awaitEvent(ProcessingEvent.Recorded.class, woman).operation()).isEqualTo("deliverEvent");
        assertThat(subscribed.outcomes()).contains("BROKEN_OFF");
    }

    @Test
    void aSubscriptionIsItsOwnersAloneAndItsSecretIsShownOnce() {
        var subscribed = VOLUNTEERS.subscribe(receiver);
        assertThat(subscribed.secret()).startsWith("whsec_");
        VOLUNTEERS.get("/v1/subscriptions/" + subscribed.id()).statusCode(200).body("secret", nullValue()).header("ETag", startsWith("\""));
        VOLUNTEERS.get("/v1/subscriptions").statusCode(200).body("items.subscriptionId", hasItem(subscribed.id()));
        Partner.OTHER.get("/v1/subscriptions/" + subscribed.id()).statusCode(404);
        Partner.OTHER.get("/v1/subscriptions/" + subscribed.id() + "/deliveries").statusCode(404);
        assertThat(Reporting.count("select count(*) from subscription_secret where sealed like '%whsec%'")).isZero();
    }

    @Test
    void anAddressInsideIsRefusedAtOnce() {
        VOLUNTEERS.post("/v1/subscriptions", Map.of("url", "https://169.254.169.254/latest")).statusCode(400)
                .body("errors[0].field", equalTo("url"));
        VOLUNTEERS.post("/v1/subscriptions", Map.of("url", receiver.url(), "types", List.of("nl.krachtketen.processing.recorded.v1")))
                .statusCode(400).body("errors[0].field", equalTo("types"));
    }

    private static Receiver.Reply hang(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Receiver.FINE;
    }
}
