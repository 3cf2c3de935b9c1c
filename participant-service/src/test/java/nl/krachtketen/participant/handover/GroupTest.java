package nl.krachtketen.participant.handover;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three women who were recruited together go on together. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class GroupTest {

    @Inject
    Partners partners;

    private List<UUID> women;
    private String group;

    @BeforeEach
    void threeWomenFormAGroup() {
        women = Stream.generate(partners::register).limit(3).toList();
        group = form("groep-" + UUID.randomUUID()).statusCode(201).body("closedAt", nullValue()).extract().path("id");
        women.forEach(woman -> join(woman).statusCode(201));
    }

    @Test
    void itIsFoundByItsReferenceOnlyWhereItWasFormed() {
        get(Partners.GIVER).statusCode(200).body("reference", notNullValue())
                .body("participantIds", containsInAnyOrder(women.stream().map(woman -> partners.her(woman, Partners.GIVER)).toArray()));
        get(Partners.STRANGER).statusCode(404);
    }

    @Test
    void aReferenceIsUsedOnce() {
        String reference = "groep-" + UUID.randomUUID();
        form(reference).statusCode(201);
        form(reference).statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/group-reference-in-use"));
    }

    @Test
    void onceClosedNobodyJoinsIt() {
        close();
        join(partners.register()).statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/group-closed"));
        get(Partners.GIVER).body("participantIds", hasSize(3));
    }

    @Test
    void onlyAClosedGroupIsHandedOverAsOne() {
        offer().statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/group-still-open"))
                .body("possibleNow", hasItem("closeGroup"));
    }

    @Test
    void allAreOfferedOrNoneIs() {
        close();
        women.subList(0, 2).forEach(woman -> partners.consent(woman, "HANDOVER", Partners.TAKER));
        offer().statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/no-consent"));
        assertThat(women).allMatch(woman -> offers(woman) == 0);
    }

    @Test
    void oneAcceptanceIsForAllOfThem() {
        String one = offered();
        partners.accept(one).statusCode(201);
        for (UUID woman : women) {
            Chain.awaitEvent(HandoverEvent.HandoverAccepted.class, woman);
            partners.as(Partners.GIVER).get("/v1/participants/{id}", partners.her(woman, Partners.GIVER)).then()
                    .body("holder", equalTo(Partners.TAKER));
        }
        partners.accept(one).statusCode(409);
        get(Partners.TAKER).statusCode(200).body("participantIds", hasSize(3)).body("reference", nullValue());
    }

    @Test
    void oneRefusalIsForAllOfThemToo() {
        partners.decline(offered()).statusCode(201);
        partners.as(Partners.GIVER).get("/v1/handovers?direction=given&state=DECLINED&limit=100").then()
                .body("items.participantId", hasItem(partners.her(women.getLast(), Partners.GIVER)));
        offer().statusCode(201).body("items", hasSize(3));
    }

    @Test
    void whoLeftTheChainIsNoLongerOnHerWayWithTheOthers() {
        partners.as(Partners.GIVER).body("{\"reason\":\"OTHER\"}")
                .post("/v1/participants/{id}/departures", partners.her(women.getFirst(), Partners.GIVER)).then().statusCode(201);
        close();
        women.forEach(woman -> partners.consent(woman, "HANDOVER", Partners.TAKER));
        offer().statusCode(201).body("items", hasSize(2));
    }

    @Test
    void whoeverIsElsewhereIsLeftOutAlsoWhereNobodySeesHerAnyMore() {
        women.forEach(woman -> partners.consent(woman, "HANDOVER", Partners.STRANGER));
        partners.accept(offered()).statusCode(201);
        awaitTakerHolds(women);
        UUID elsewhere = women.getFirst();
        TestDatabase.execute("participant", "delete from participant_access where participant = '" + elsewhere + "'");
        TestDatabase.execute("participant", "update participant set holder = '%s' where id = '%s'".formatted(Partners.STRANGER, elsewhere));

        offer(Partners.TAKER, Partners.STRANGER).statusCode(201).body("items", hasSize(2));
    }

    @Test
    void anAnswerIsForTheOfferOfOneToAnotherAndNotForWhatOthersOfferOfTheSameGroup() {
        close();
        women.forEach(woman -> partners.consent(woman, "HANDOVER", Partners.STRANGER));
        List<UUID> ahead = women.subList(0, 2);
        ahead.forEach(woman -> partners.accept(partners.offered(woman)).statusCode(201));
        awaitTakerHolds(ahead);
        partners.consent(women.getLast(), "HANDOVER", Partners.TAKER);
        String last = offer().statusCode(201).body("items", hasSize(1)).extract().path("items[0].id");
        offer(Partners.TAKER, Partners.STRANGER).statusCode(201).body("items", hasSize(2));

        partners.accept(last).statusCode(201);

        assertThat(ahead).allMatch(woman -> TestDatabase.count("participant", """
                select count(*) from handover where participant = '%s' and taker = '%s' and state = 'OFFERED'"""
                .formatted(woman, Partners.STRANGER)) == 1);
        assertThat(ahead).as("accepted once, on their way to the taker").allMatch(woman -> TestDatabase.count("participant", """
                select count(*) from outbox where type like '%%handover-accepted%%' and key = '%s'""".formatted(woman)) == 1);
    }

    private static void awaitTakerHolds(List<UUID> women) {
        await().until(() -> women.stream().allMatch(woman -> TestDatabase.count("participant", """
                select count(*) from participant_access where participant = '%s' and organisation = '%s' and basis = 'HOLDS'"""
                .formatted(woman, Partners.TAKER)) == 1));
    }

    private String offered() {
        close();
        women.forEach(woman -> partners.consent(woman, "HANDOVER", Partners.TAKER));
        return offer().statusCode(201).body("items", hasSize(3)).body("items.groupId", everyItem(equalTo(group)))
                .extract().path("items[0].id");
    }

    private ValidatableResponse form(String reference) {
        return partners.as(Partners.GIVER).body("{\"municipality\":\"GM0758\",\"reference\":\"" + reference + "\"}")
                .post("/v1/groups").then();
    }

    private ValidatableResponse join(UUID woman) {
        return partners.as(Partners.GIVER).body("{\"participantId\":\"" + partners.her(woman, Partners.GIVER) + "\"}")
                .post("/v1/groups/{id}/members", group).then();
    }

    private void close() {
        partners.as(Partners.GIVER).post("/v1/groups/{id}/closures", group).then().statusCode(201).body("closedAt", notNullValue());
    }

    private ValidatableResponse offer() {
        return offer(Partners.GIVER, Partners.TAKER);
    }

    private ValidatableResponse offer(String giver, String taker) {
        return partners.as(giver)
                .body("{\"to\":\"%s\",\"reason\":\"NEXT_STEP\",\"wantedStep\":\"ORIENTATION\"}".formatted(taker))
                .post("/v1/groups/{id}/handovers", partners.group(group, giver)).then();
    }

    private ValidatableResponse get(String organisation) {
        return partners.as(organisation).get("/v1/groups/{id}", partners.group(group, organisation)).then();
    }

    private static long offers(UUID woman) {
        return TestDatabase.count("participant", "select count(*) from handover where participant = '" + woman + "'");
    }
}
