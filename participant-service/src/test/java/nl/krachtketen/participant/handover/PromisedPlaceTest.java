package nl.krachtketen.participant.handover;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A promise has a place behind it, or says that there is none. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class PromisedPlaceTest {

    @Inject
    Partners partners;

    private final UUID offering = UUID.randomUUID();
    private UUID her;
    private String handover;

    @BeforeEach
    void sheIsOfferedWithAPromise() {
        her = partners.register();
        partners.consent(her, "HANDOVER", Partners.TAKER);
        handover = partners.offer(her, ",\"offeringId\":\"%s\",\"promisedBy\":\"directie\"".formatted(offering)).statusCode(201)
                .body("place.state", equalTo("ASKED")).body("place.promisedBy", equalTo("directie")).extract().path("id");
    }

    @Test
    void theOfferIsAlsoARequestForThatPlace() {
        assertThat(Chain.awaitEvent(HandoverEvent.HandoverOffered.class, her).handover().reservedPlace()).isEqualTo(offering);
    }

    @Test
    void bothSidesSeeThatAPlaceIsKept() {
        Chain.publish(new PlaceEvent.PlaceReserved(partners.about(her, Partners.TAKER), offering), 1);
        String hers = partners.handover(handover, Partners.TAKER);
        await().untilAsserted(() -> partners.as(Partners.TAKER).get("/v1/handovers/{id}", hers).then()
                .body("place.state", equalTo("RESERVED")));
        partners.accept(handover).statusCode(201).body("place.state", equalTo("RESERVED"));
    }

    @Test
    void orHerTurnOnTheWaitingList() {
        Chain.publish(new PlaceEvent.WaitingListed(partners.about(her, Partners.TAKER), offering, 3), 1);
        await().untilAsserted(() -> partners.as(Partners.GIVER).get("/v1/handovers/{id}", handover).then()
                .body("place.state", equalTo("WAITING_LISTED")).body("place.position", equalTo(3)));
    }

    @Test
    void theGiverIsToldThatThereIsNoPlace() {
        Chain.publish(new PlaceEvent.PlaceReleased(partners.about(her, Partners.TAKER), offering), 1);
        await().untilAsserted(() -> partners.as(Partners.GIVER).get("/v1/handovers/{id}", handover).then()
                .body("place.state", equalTo("REFUSED")));
        assertThat(partners.notices("PROMISED_PLACE_REFUSED", Partners.GIVER, her)).isEqualTo(1);
    }

    @Test
    void anAnswerForAnotherOfferingIsNoneForThisOne() {
        Chain.publish(new PlaceEvent.PlaceReserved(partners.about(her, Partners.TAKER), UUID.randomUUID()), 1);
        Chain.publish(new PlaceEvent.WaitingListed(partners.about(her, Partners.TAKER), offering, 1), 1);
        await().untilAsserted(() -> partners.as(Partners.GIVER).get("/v1/handovers/{id}", handover).then()
                .body("place.state", equalTo("WAITING_LISTED")));
    }
}
