package nl.krachtketen.participant.handover;

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
import java.util.stream.IntStream;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** Everybody at the taker may answer, and many do at once. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class ManyAcceptancesTest {

    private static final int MANY = 200;

    @Inject
    Partners partners;

    @Test
    void ofTwoHundredWhoAcceptAtOnceOneWinsAndTheOthersAreToldSo() throws Exception {
        UUID her = partners.register();
        String handover = partners.offered(her);
        Chain.awaitEvent(HandoverEvent.HandoverOffered.class, her);
        try (var crowd = Executors.newFixedThreadPool(50)) {
            Callable<Integer> acceptance = () -> partners.accept(handover).extract().statusCode();
            List<Integer> answers = crowd.invokeAll(IntStream.range(0, MANY).mapToObj(i -> acceptance).toList()).stream()
                    .map(ManyAcceptancesTest::answer).toList();
            assertThat(answers).containsOnlyOnce(201).hasSize(MANY).containsOnly(201, 409);
        }
        assertThat(partners.notices("HANDOVER_ACCEPTED", Partners.TAKER, her)).isEqualTo(1);
    }

    private static int answer(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
