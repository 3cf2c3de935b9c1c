package nl.krachtketen.participant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.Tokens;
import org.junit.jupiter.api.Test;

/** One woman, two records: found without telling who she is, linked by those who hold them, and parted again. And she may move. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class IdentityTest {

    @Inject
    Pairwise pairwise;

    /** Names that are like those of no other test, in letters only. */
    private final String name = letters();
    private final String family = letters() + "bennani";

    @Test
    void aLikelyDuplicateIsToldWithoutASingleWordAboutHer() {
        String first = register(Examples.ORGANISATION, name, family, 1971).body("possibleDuplicates", equalTo(List.of())).extract()
                .path("id");
        var second = register(Examples.OTHER_ORGANISATION, name.toUpperCase(), family.replace("bennani", "Bénnani"), 1971)
                .body("possibleDuplicates.size()", equalTo(1)).body("possibleDuplicates[0].keySet()", equalTo(Set.of("participantId")))
                .body("toString()", not(containsString(name)));
        String told = second.extract().path("possibleDuplicates[0].participantId");
        assertThat(pairwise.inward("participant", told, Examples.OTHER_ORGANISATION)).contains(internal(first, Examples.ORGANISATION));
        assertThat(told).isNotEqualTo(first);
        as(Examples.OTHER_ORGANISATION).get("/v1/participants/{id}", told).then().statusCode(404);
    }

    @Test
    void whoeverIsToldOfDuplicatesTooOftenIsNamedToThePrivacyOfficerOnce() {
        String curious = "%020d".formatted(Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 1_000_000_000_000_000L));
        register(Examples.ORGANISATION, name, family, 1971);
        String told = "select count(*) from notice where kind = 'MANY_DUPLICATES' and role = 'privacy-officer' and whose_doing = '" + curious + "'";
        IntStream.range(0, 10).forEach(i -> register(curious, name, family, 1971));
        assertThat(TestDatabase.count("participant", told)).isZero();
        IntStream.range(0, 2).forEach(i -> register(curious, name, family, 1971));
        assertThat(TestDatabase.count("participant", told)).isEqualTo(1);
        given().auth().oauth2(Tokens.of("00000001001001000758", List.of("GM0758"), "privacy-officer")).get("/v1/notices?limit=100").then()
                .statusCode(200).body("items.organisation", hasItem(curious));
    }

    @Test
    void twoRecordsInDifferentMunicipalitiesAreNotLinkedUntilSheMoves() {
        String one = register(Examples.ORGANISATION, name, family, 1971).extract().path("id");
        var registered = register(Examples.OTHER_ORGANISATION, name, family, 1971).extract();
        String theirs = registered.path("id");
        String link = link(Examples.OTHER_ORGANISATION, theirs, registered.path("possibleDuplicates[0].participantId")).statusCode(201)
                .extract().path("id");
        String seen = pairwise.outward("link", pairwise.inward("link", link, Examples.OTHER_ORGANISATION).orElseThrow(),
                Examples.ORGANISATION);
        String other = register(Examples.ORGANISATION, name, family, 1971).extract().path("id");
        move(one, "{\"municipality\":\"GM0268\",\"noticeVersion\":\"2026-1\",\"language\":\"tr\",\"agreedDate\":\"2009-03-02\"}").statusCode(201);

        String refused = "https://krachtketen.nl/problems/in-another-municipality";
        link(Examples.ORGANISATION, one, other).statusCode(409).body("type", equalTo(refused)).body("possibleNow", hasItem("moveParticipant"));
        as(Examples.ORGANISATION).post("/v1/links/{id}/confirmations", seen).then().statusCode(409).body("type", equalTo(refused));
        link(Examples.ORGANISATION, one, pairwise.outward("participant", internal(theirs, Examples.OTHER_ORGANISATION), Examples.ORGANISATION))
                .statusCode(409).body("type", equalTo(refused));
    }

    @Test
    void aLinkWithARestrictedWomanIsSeenByHerHolderOnly() {
        String one = register(Examples.ORGANISATION, name, family, 1971).extract().path("id");
        var registered = register(Examples.OTHER_ORGANISATION, name, family, 1971).extract();
        String link = link(Examples.OTHER_ORGANISATION, registered.path("id"), registered.path("possibleDuplicates[0].participantId"))
                .statusCode(201).extract().path("id");
        String seen = pairwise.outward("link", pairwise.inward("link", link, Examples.OTHER_ORGANISATION).orElseThrow(),
                Examples.ORGANISATION);
        TestDatabase.execute("participant", "update participant set restricted = true where id = '" + internal(one, Examples.ORGANISATION) + "'");
        as(Examples.OTHER_ORGANISATION).get("/v1/links/{id}", link).then().statusCode(404);
        as(Examples.ORGANISATION).get("/v1/links/{id}", seen).then().statusCode(200);
        as(Examples.ORGANISATION).delete("/v1/links/{id}", seen).then().statusCode(204);
    }

    @Test
    void whoIsRestrictedOrBornInAnotherYearIsNotFound() {
        String restricted = register(Examples.ORGANISATION, name, family, 1971).extract().path("id");
        TestDatabase.execute("participant",
                "update participant set restricted = true where id = '" + internal(restricted, Examples.ORGANISATION) + "'");
        register(Examples.OTHER_ORGANISATION, name, family, 1971).body("possibleDuplicates", equalTo(List.of()));
        register(Examples.OTHER_ORGANISATION, name, family, 1985).body("possibleDuplicates", equalTo(List.of()));
    }

    @Test
    void theYearOfBirthIsNotReadableInTheDatabase() {
        register(Examples.ORGANISATION, name, family, 1971);
        assertThat(TestDatabase.count("participant",
                "select count(*) from participant_person where born is not null and length(born) <> 16")).isZero();
    }

    @Test
    void whoHoldsBothLinksThemAtOnceAndUnlinksThemAgain() {
        String one = register(Examples.ORGANISATION, name, family, 1971).extract().path("id");
        String other = register(Examples.ORGANISATION, name, family, 1971).extract().path("id");
        String link = link(Examples.ORGANISATION, one, other).statusCode(201).body("state", equalTo("CONFIRMED")).extract().path("id");
        assertThat(Chain.awaitEvent(ParticipantEvent.Merged.class, internal(one, Examples.ORGANISATION)).otherParticipantId())
                .isEqualTo(internal(other, Examples.ORGANISATION));
        link(Examples.ORGANISATION, other, one).statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/linked-already"));
        as(Examples.ORGANISATION).delete("/v1/links/{id}", link).then().statusCode(204);
        Chain.awaitEvent(ParticipantEvent.Unmerged.class, internal(one, Examples.ORGANISATION));
        as(Examples.ORGANISATION).get("/v1/links/{id}", link).then().statusCode(404);
        as(Examples.ORGANISATION).get("/v1/participants/{id}", other).then().statusCode(200);
    }

    @Test
    void whoHoldsOnlyOneAsksTheOtherHolderWhoConfirms() {
        String hers = register(Examples.ORGANISATION, name, family, 1971).extract().path("id");
        UUID internal = internal(hers, Examples.ORGANISATION);
        var registered = register(Examples.OTHER_ORGANISATION, name, family, 1971).extract();
        String mine = registered.path("id");
        String link = link(Examples.OTHER_ORGANISATION, mine, registered.path("possibleDuplicates[0].participantId"))
                .statusCode(201).body("state", equalTo("PROPOSED")).extract().path("id");
        as(Examples.OTHER_ORGANISATION).post("/v1/links/{id}/confirmations", link).then().statusCode(403);
        assertThat(notices("LINK_PROPOSED", Examples.ORGANISATION, internal)).isEqualTo(1);

        String seen = pairwise.outward("link", pairwise.inward("link", link, Examples.OTHER_ORGANISATION).orElseThrow(),
                Examples.ORGANISATION);
        as(Examples.ORGANISATION).get("/v1/links?limit=100").then().body("items.id", hasItem(seen));
        as(Examples.ORGANISATION).get("/v1/links/{id}", seen).then().statusCode(200).body("otherParticipantId", equalTo(hers));
        as(Examples.ORGANISATION).post("/v1/links/{id}/confirmations", seen).then().statusCode(201).body("state", equalTo("CONFIRMED"));
        Chain.awaitEvent(ParticipantEvent.Merged.class, internal);
        assertThat(notices("LINK_CONFIRMED", Examples.OTHER_ORGANISATION, internal(mine, Examples.OTHER_ORGANISATION))).isEqualTo(1);

        // The proposer found out that they are two after all; it still sees nothing of the other one.
        as(Examples.OTHER_ORGANISATION).delete("/v1/links/{id}", link).then().statusCode(204);
        Chain.awaitEvent(ParticipantEvent.Unmerged.class, internal(mine, Examples.OTHER_ORGANISATION));
        as(Examples.ORGANISATION).get("/v1/links/{id}", seen).then().statusCode(404);
    }

    @Test
    void nobodyIsAskedAboutSomebodyWhoIsRestricted() {
        register(Examples.ORGANISATION, name, family, 1971);
        var registered = register(Examples.OTHER_ORGANISATION, name, family, 1971).extract();
        String mine = registered.path("id");
        TestDatabase.execute("participant",
                "update participant set restricted = true where id = '" + internal(mine, Examples.OTHER_ORGANISATION) + "'");
        link(Examples.OTHER_ORGANISATION, mine, registered.path("possibleDuplicates[0].participantId"))
                .statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/is-restricted"));
    }

    @Test
    void aThirdOrganisationNeitherSeesNorEndsALink() {
        String one = register(Examples.ORGANISATION, name, family, 1971).extract().path("id");
        String other = register(Examples.ORGANISATION, name, family, 1971).extract().path("id");
        String link = link(Examples.ORGANISATION, one, other).extract().path("id");
        String theirs = pairwise.outward("link", pairwise.inward("link", link, Examples.ORGANISATION).orElseThrow(),
                Examples.OTHER_ORGANISATION);
        as(Examples.OTHER_ORGANISATION).get("/v1/links/{id}", theirs).then().statusCode(404);
        as(Examples.OTHER_ORGANISATION).delete("/v1/links/{id}", theirs).then().statusCode(404);
        link(Examples.ORGANISATION, one, one).statusCode(400).body("errors.field", hasItem("otherParticipantId"));
    }

    @Test
    void sheMovesWithHerHistoryBecauseSheAgreed() {
        String id = register(Examples.ORGANISATION, name, family, 1971).extract().path("id");
        String move = "{\"municipality\":\"GM0268\",\"noticeVersion\":\"2026-1\",\"language\":\"tr\",\"agreedDate\":\"2009-03-02\"}";
        move(id, move.replace("2009", "2909")).statusCode(400).body("errors.field", hasItem("agreedDate"));
        move(id, move).statusCode(201).body("fromMunicipality", equalTo("GM0758")).body("toMunicipality", equalTo("GM0268"));
        var event = Chain.awaitEvent(ParticipantEvent.MovedMunicipality.class, internal(id, Examples.ORGANISATION));
        assertThat(event.about().municipality()).isEqualTo(event.to()).isEqualTo("GM0268");
        move(id, move).statusCode(409).body("type", equalTo("https://krachtketen.nl/problems/is-there-already"));
        as(Examples.ORGANISATION).get("/v1/participants/{id}", id).then().body("municipality", equalTo("GM0268"));
        as(Examples.ORGANISATION).get("/v1/participants/{id}/moves", id).then().statusCode(200)
                .body("items.noticeVersion", equalTo(List.of("2026-1"))).body("items.agreedDate", equalTo(List.of("2009-03-02")));
    }

    private static String letters() {
        return new Random().ints(20, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private ValidatableResponse register(String organisation, String givenName, String familyName, int birthYear) {
        return as(organisation).body("""
                {"municipality":"GM0758","recruitmentChannel":"HOME_VISIT","benefitSituation":"NONE","countsForProgramme":true,
                 "person":{"givenName":"%s","familyName":"%s","birthYear":%d}}""".formatted(givenName, familyName, birthYear))
                .post("/v1/participants").then().statusCode(201);
    }

    private static ValidatableResponse link(String organisation, String participant, String other) {
        return as(organisation).body("{\"otherParticipantId\":\"" + other + "\"}").post("/v1/participants/{id}/links", participant).then();
    }

    private static ValidatableResponse move(String participant, String body) {
        return as(Examples.ORGANISATION).body(body).post("/v1/participants/{id}/moves", participant).then();
    }

    private static long notices(String kind, String organisation, UUID participant) {
        return TestDatabase.count("participant",
                "select count(*) from notice where kind = '" + kind + "' and organisation = '" + organisation
                + "' and participant = '" + participant + "'");
    }

    private UUID internal(String participant, String organisation) {
        return pairwise.inward("participant", participant, organisation).orElseThrow();
    }

    private static RequestSpecification as(String organisation) {
        return given().auth().oauth2(Tokens.of(organisation, List.of("GM0758"), "caseworker")).contentType("application/json");
    }
}
