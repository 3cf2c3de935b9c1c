package nl.krachtketen.reporting.delivery;

import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.delivery.Partner.VOLUNTEERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept of attempts, and for how long. */
@QuarkusTest
@TestProfile(Local.class)
class DeliveryLogTest {


    @Inject
    DeliveryLog log;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Transactions transactions;

    private final Receiver receiver = new Receiver();

    @AfterEach
    void endEverything() {
        TestDatabase.execute("reporting", "delete from subscription");
        receiver.close();
    }

    @Test
    void itIsListedByOutcomeAndAnOutcomeThatThereIsNotIsRefusedByItsField() {
        String deliveries = "/v1/subscriptions/" + VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE").id() + "/deliveries?outcome=";

        VOLUNTEERS.get(deliveries + "DELIVERED").statusCode(200).body("items.outcome", everyItem(equalTo("DELIVERED")));
        VOLUNTEERS.get(deliveries + "FOO").statusCode(400).body("errors[0].field", equalTo("outcome"));
    }

    @Test
    void whatIsSentWhileItsSubscriptionIsDeletedIsForgottenWithIt() throws SQLException {
        VOLUNTEERS.subscribe(receiver).awaitState("ACTIVE");
        Subscription deleted = transactions.asPlatform(() -> subscriptions.after(null, 1)).getFirst();
        try (var owner = TestDatabase.superuser("reporting"); var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("delete from subscription where id = '" + deleted.id() + "'");
            var noted = CompletableFuture.runAsync(() -> transactions.asPlatform(() -> {
                log.add(List.of(handshake(deleted)));
                return null;
            }));
            await().until(() -> TestDatabase.count("reporting",
                    "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like 'insert into delivery %'") == 1);
            owner.commit();
            noted.join();
        }
        assertThat(TestDatabase.count("reporting", "select count(*) from delivery")).isZero();
    }

    private static Sent handshake(Subscription with) {
        var attempt = new DeliveryLog.Attempt(UUID.randomUUID(), with.id(), with.organisation(), null, Sender.HANDSHAKE, null, 1, Instant.now(),
                1, Outcome.DELIVERED, 204, null, false);
        return new Sent(attempt, null, null, Instant.now());
    }
}
