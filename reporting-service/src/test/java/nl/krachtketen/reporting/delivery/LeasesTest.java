package nl.krachtketen.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several replicas share the work, and each subscription has one of them at a time. */
@QuarkusTest
@TestProfile(LeasesTest.NobodyElse.class)
class LeasesTest {

    private static final Duration LEASE = Duration.ofMinutes(5);

    /** The service's own dispatcher looks once, before there is anything. */
    public static class NobodyElse extends Local {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("krachtketen.webhooks.every", "1H");
        }
    }

    @Inject
    Leases leases;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Transactions transactions;

    @BeforeEach
    void fortySubscriptionsWithSomethingToDeliver() {
        TestDatabase.execute("reporting", """
                insert into subscription (id, organisation, scope_municipalities, scope_roles, url, types, municipalities, state, agreed,
                    position)
                select gen_random_uuid(), '00000001001001008000', '{}', '{}', 'https://127.0.0.1/', '{}', '{}', 'ACTIVE', true, -1
                from generate_series(1, 40)""");
    }

    @AfterEach
    void endEverything() {
        TestDatabase.execute("reporting", "delete from subscription");
    }

    @Test
    void replicasThatClaimAtOnceGetDifferentSubscriptions() {
        List<CompletableFuture<List<UUID>>> claims = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> claim(UUID.randomUUID())))
                .toList();

        assertThat(claims.stream().flatMap(claim -> claim.join().stream())).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void whoeverLostALeaseWritesNothingAnyMore() {
        UUID late = UUID.randomUUID();
        TestDatabase.execute("reporting",
                "update subscription set leased_by = gen_random_uuid(), leased_until = now() + interval '1 hour'");
        var served = transactions.asPlatform(() -> subscriptions.after(null, 40));

        assertThat(served).allSatisfy(subscription -> assertThat(transactions.asPlatform(() -> {
            leases.moveOn(subscription.id(), late, 7);
            leases.failed(subscription.id(), late, Instant.now(), LEASE);
            return leases.renew(subscription.id(), late, LEASE);
        })).isEmpty());
        assertThat(TestDatabase.count("reporting", "select count(*) from subscription where position = 7 or attempt > 0")).isZero();
    }

    @Test
    void whoeverWasKilledTakesItsOwnLeasesBackAndNobodyElses() {
        List<UUID> anothers = claim(UUID.randomUUID());
        TestDatabase.execute("reporting", "update subscription set leased_on = 'another' where leased_by is not null");
        List<UUID> ours = claim(UUID.randomUUID());

        transactions.asPlatform(() -> {
            leases.takeBack();
            return null;
        });

        assertThat(IntStream.range(0, 8).mapToObj(i -> claim(UUID.randomUUID())).flatMap(List::stream)).containsAll(ours)
                .doesNotContainAnyElementsOf(anothers);
    }

    private List<UUID> claim(UUID worker) {
        return transactions.asPlatform(() -> leases.claim(worker, 0, LEASE, 5));
    }
}
