package nl.krachtketen.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
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
@TestProfile(Local.class)
class LeasesTest {

    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    Leases leases;

    @Inject
    Transactions transactions;

    /** Of an organisation that nobody calls; the service's own dispatcher is one of the replicas. */
    @BeforeEach
    void fortySubscriptionsWithSomethingToDeliver() {
        TestDatabase.execute("reporting", """
                insert into subscription (id, organisation, scope_municipalities, scope_roles, url, types, municipalities, state, agreed, position)
                select gen_random_uuid(), '00000001001001008000', '{}', '{}', 'https://127.0.0.1/', '{}', '{}', 'ACTIVE', true, -1
                from generate_series(1, 40)""");
    }

    @AfterEach
    void endEverything() {
        TestDatabase.execute("reporting", "delete from subscription");
    }

    @Test
    void replicasThatClaimAtOnceGetDifferentSubscriptions() {
        List<CompletableFuture<List<UUID>>> claims = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() -> claim(UUID.randomUUID())))
                .toList();

        assertThat(claims.stream().flatMap(claim -> claim.join().stream())).doesNotHaveDuplicates();
    }

    @Test
    void whoeverLostALeaseWritesNothingAnyMore() {
        UUID worker = UUID.randomUUID();
        TestDatabase.execute("reporting", "update subscription set leased_by = '%s', leased_until = now() + interval '1 hour'".formatted(worker));
        UUID id = transactions.asPlatform(() -> leases.claim(UUID.randomUUID(), Long.MAX_VALUE, LEASE, 40)).stream().findFirst().orElse(null);
        assertThat(id).as("a subscription that somebody serves").isNull();

        TestDatabase.execute("reporting", "update subscription set leased_until = now() - interval '1 second'");
        UUID taken = claim(UUID.randomUUID()).getFirst();
        transactions.asPlatform(() -> {
            leases.moveOn(taken, worker, 7);
            return null;
        });
        assertThat(transactions.asPlatform(() -> leases.renew(taken, worker, LEASE))).isEmpty();
        assertThat(TestDatabase.count("reporting", "select count(*) from subscription where position = 7")).isZero();
    }

    private List<UUID> claim(UUID worker) {
        return transactions.asPlatform(() -> leases.claim(worker, 0, LEASE, 5));
    }
}
