package nl.krachtketen.participant.handover;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A referral only shares: who holds her goes on holding her. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class ReferralTest {

    @Inject
    Partners partners;

    private UUID her;

    @BeforeEach
    void theGiverHoldsHer() {
        her = partners.register();
    }

    @Test
    void sheIsSharedWithWhomSheAllowsAndStaysWhereSheIs() {
        partners.consent(her, "PROGRESS", Partners.TAKER);
        var referred = refer().statusCode(201).extract();
        String referral = referred.path("id");
        partners.as(Partners.GIVER).get("/v1/referrals?limit=100").then().body("items.id", hasItem(referral));
        partners.as(Partners.GIVER).get(referred.header("Location")).then().statusCode(200).body("id", equalTo(referral)).body("to", equalTo(Partners.TAKER));
        await().untilAsserted(() -> partners.as(Partners.TAKER).get("/v1/referrals?limit=100").then()
                .body("items.participantId", hasItem(partners.her(her, Partners.TAKER))));
        partners.as(Partners.STRANGER).get("/v1/referrals?limit=100").then()
                .body("items.participantId", not(hasItem(partners.her(her, Partners.STRANGER))));
        partners.as(Partners.GIVER).get("/v1/participants/{id}", partners.her(her, Partners.GIVER)).then()
                .body("holder", equalTo(Partners.GIVER));
        assertThat(partners.notices("REFERRED", Partners.TAKER, her)).isEqualTo(1);
    }

    @Test
    void aConsentToBeHandedOverIsNoneToBeShared() {
        partners.consent(her, "HANDOVER", Partners.TAKER);
        refer().statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/no-consent"));
    }

    private ValidatableResponse refer() {
        return partners.as(Partners.GIVER)
                .body("{\"to\":\"%s\",\"reason\":\"LANGUAGE\",\"wantedStep\":\"ORIENTATION\"}".formatted(Partners.TAKER))
                .post("/v1/participants/{id}/referrals", partners.her(her, Partners.GIVER)).then();
    }
}
