package nl.krachtketen.participant.processing;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.ProcessingEvent;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.contract.vocabulary.ProcessingStatus;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.Tokens;
import org.junit.jupiter.api.Test;

/** Who did what with her data, when, and what for. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class ProcessingLogTest {

    private static final String HOLDER = "00000001001001001758";
    private static final String ANOTHER = "00000001001001002758";
    private static final String MUNICIPALITY = "00000001001001000758";
    private static final String REGISTRATION = """
            {"municipality":"GM0758","recruitmentChannel":"HOME_VISIT","benefitSituation":"NONE","countsForProgramme":true,
             "person":{"givenName":"Voorbeeld","birthYear":1971}}""";

    @Inject
    Pairwise pairwise;

    @Test
    void eachReadAndWriteIsRecordedWithWhoseRequestItWasAndWhatFor() {
        UUID before = register();
        UUID her = register();
        caseworker(HOLDER).get("/v1/participants/{id}", outward(her, HOLDER)).then().statusCode(200);
        caseworker(HOLDER).get("/v1/participants?cursor={before}", outward(before, HOLDER)).then().statusCode(200);

        records(her).body("items.name", hasItems("registerParticipant", "getParticipant"))
                .body("items[0].status", equalTo("OK"))
                .body("items[0].purpose", equalTo("GUIDANCE"))
                .body("items[0].organisation", equalTo(HOLDER))
                .body("items[0].organisationTitle", equalTo(Tokens.titleOf(HOLDER)))
                .body("items[0].dataSubjectIdType", equalTo("participant"))
                .body("items[0].processingActivityId", equalTo("https://krachtketen.nl/processing/listParticipants"));
    }

    @Test
    void whoeverDoesNotHoldHerIsRecordedWithThePurposeOfItsOwnGround() {
        UUID her = register();
        var about = new About(her, Instant.now(), "GM0758", ANOTHER, null, RecruitmentChannel.HOME_VISIT, true, null);
        Chain.publish(new PlacementEvent.TrialStarted(about, UUID.randomUUID()), 1);
        await().untilAsserted(() -> caseworker(ANOTHER).get("/v1/participants/{id}", outward(her, ANOTHER)).then().statusCode(200));

        records(her).body("items[0].organisation", equalTo(ANOTHER)).body("items[0].purpose", equalTo("PROGRESS"));
    }

    @Test
    void whatAnotherServiceDidIsRecordedToo() {
        UUID her = register();
        Chain.publish(shortlistMadeFor(her), 0);

        await().untilAsserted(() -> records(her).body("items.find { it.name == 'makeShortlist' }.purpose", equalTo("MATCHING"))
                .body("items.find { it.name == 'makeShortlist' }.source", equalTo("urn:nld:oin:00000001001001001000:systeem:test")));
    }

    @Test
    void whatWasToldOfManyTogetherIsARecordOfEach() {
        List<UUID> women = List.of(register(), register(), register());
        Chain.publish(new ProcessingEvent.Recorded(women.getFirst(), UUID.randomUUID(), "listEvents", ProcessingPurpose.PROGRESS,
                ProcessingStatus.OK, ANOTHER, null, Instant.now(), Instant.now(), "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331",
                women.subList(1, 3)), 0);

        await().untilAsserted(() -> women.forEach(her -> records(her).body("items[0].name", equalTo("listEvents"))
                .body("items[0].organisation", equalTo(ANOTHER))));
    }

    @Test
    void anAttemptThatWasRefusedIsRecordedAsSuch() {
        UUID her = register();
        caseworker(ANOTHER).get("/v1/participants/{id}", outward(her, ANOTHER)).then().statusCode(404);

        records(her).body("items[0].organisation", equalTo(ANOTHER)).body("items[0].status", equalTo("ERROR"));
    }

    @Test
    void onlyWhoeverGuardsPrivacyInHerMunicipalityReadsIt() {
        UUID her = register();
        String hers = outward(her, MUNICIPALITY);

        officer("GM0268").get("/v1/processing-records?participantId={id}", hers).then().statusCode(404);
        as(Tokens.of(MUNICIPALITY, List.of("GM0758"), "regie", "caseworker")).get("/v1/processing-records?participantId={id}", hers)
                .then().statusCode(403);
        officer("GM0758").get("/v1/processing-records").then().statusCode(400).body("errors.field", contains("participantId"));
    }

    @Test
    void readingTheLogIsRecordedInItPageByPage() {
        UUID her = register();
        records(her).body("items.name", not(hasItem("listProcessingRecords")));

        String second = officer("GM0758").get("/v1/processing-records?limit=1&participantId={id}", outward(her, MUNICIPALITY))
                .then().statusCode(200).body("items.name", contains("listProcessingRecords")).body("items.purpose", contains("SUPERVISION"))
                .extract().header("Link").replaceAll("<(.*)>.*", "$1");
        officer("GM0758").urlEncodingEnabled(false).get(second).then().statusCode(200).body("items", hasSize(1))
                .body("items.name", contains("registerParticipant"));
    }

    @Test
    void whenSheIsErasedTheRecordsStayAndNameNobody() {
        UUID her = register();
        String subject = records(her).extract().path("items[0].dataSubjectId");
        String processing = "select count(*) from processing_record where processing = (select processing from processing_record "
                + "where data_subject_id = '" + subject + "' and name = 'registerParticipant')";
        assertThat(TestDatabase.count("participant", processing)).isOne();
        long before = TestDatabase.count("participant", "select count(*) from processing_record");

        caseworker(HOLDER).delete("/v1/participants/{id}", outward(her, HOLDER)).then().statusCode(204);
        Chain.publish(shortlistMadeFor(her), 0);

        await().until(() -> TestDatabase.count("participant", "select count(*) from processing_record") >= before + 2);
        assertThat(TestDatabase.count("participant",
                "select count(*) from processing_record where data_subject_id = '" + subject + "'")).isZero();
        assertThat(TestDatabase.count("participant",
                "select count(*) from processing_subject where participant = '" + her + "'")).isZero();
    }

    @Test
    void whichAccountItWasStandsInTheAuditLogAlone() {
        UUID her = register();
        String subject = records(her).extract().path("items[0].dataSubjectId");

        assertThat(TestDatabase.count("participant", """
                select count(*) from processing_record r join processing_audit a using (processing)
                where r.data_subject_id = '%s' and a.subject = 'client-%s' and a.client = 'system-%s'""".formatted(subject, HOLDER, HOLDER)))
                .isOne();
    }

    private static ProcessingEvent.Recorded shortlistMadeFor(UUID her) {
        return new ProcessingEvent.Recorded(her, UUID.randomUUID(), "makeShortlist", ProcessingPurpose.MATCHING, ProcessingStatus.OK,
                HOLDER, null, Instant.now(), Instant.now(), "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", null);
    }

    private UUID register() {
        String id = caseworker(HOLDER).body(REGISTRATION).post("/v1/participants").then().statusCode(201).extract().path("id");
        return pairwise.inward("participant", id, HOLDER).orElseThrow();
    }

    private ValidatableResponse records(UUID her) {
        return officer("GM0758").get("/v1/processing-records?participantId={id}", outward(her, MUNICIPALITY)).then().statusCode(200);
    }

    private String outward(UUID id, String organisation) {
        return pairwise.outward("participant", id, organisation);
    }

    private static RequestSpecification officer(String municipality) {
        return as(Tokens.of(MUNICIPALITY, List.of(municipality), "privacy-officer"));
    }

    private static RequestSpecification caseworker(String oin) {
        return as(Tokens.of(oin, List.of("GM0758"), "caseworker"));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
