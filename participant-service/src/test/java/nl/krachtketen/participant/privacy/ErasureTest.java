package nl.krachtketen.participant.privacy;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.ProcessingEvent;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.contract.vocabulary.ProcessingStatus;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.retention.DeleteOldRecords;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.participant.application.privacy.ApplyRetention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** She asks to be forgotten, and everybody who could see her forgets her. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class ErasureTest {

    private static final String PROCESSOR = "00000001001001003758";
    private static final String REFUSED = "00000001001001004758";

    @Inject
    Women women;

    @Inject
    Pairwise pairwise;

    @Inject
    ApplyRetention applyRetention;

    @Inject
    DeleteOldRecords deleteOldRecords;

    private UUID her;

    @BeforeEach
    void sheTakesPartAtAnotherOrganisation() {
        her = women.register();
        Chain.publish(new PlaceEvent.PlaceReserved(women.about(her, Women.RECIPIENT), UUID.randomUUID()), 1);
        await().untilAsserted(() -> women.asRecipient().get("/v1/participants/{id}", women.knownToRecipient(her)).then().statusCode(200));
    }

    @Test
    void everyOrganisationThatCouldSeeHerIsToldByItsOwnIdentifierUntilItAcknowledges() {
        erase();

        Map<String, Object> duty = dutyOfTheRecipient();
        assertThat(duty).containsEntry("state", "OPEN").containsEntry("cause", "REQUEST").containsEntry("municipality", "GM0758");
        women.asRecipient().get("/v1/notices").then().body("items.kind", hasItem("ERASURE"));
        women.asRecipient().post("/v1/erasures/{id}/acknowledgements", duty.get("id")).then().statusCode(201)
                .body("state", equalTo("ACKNOWLEDGED")).body("participantId", nullValue());
        women.asRecipient().get("/v1/erasures").then().body("items.participantId", not(hasItem(women.knownToRecipient(her))));
        assertThat(TestDatabase.count("participant", "select count(*) from erasure_recipient where known_as = '" + women.knownToRecipient(her) + "'")).isZero();
    }

    @Test
    void thePrivacyOfficerSeesWhoHasNotAcknowledgedButNotWhoSheWas() {
        erase();
        var officer = women.as("00000001001001000758", "privacy-officer").get("/v1/erasures?limit=2").then().statusCode(200)
                .body("items[0].state", equalTo("OPEN")).body("items[0].participantId", nullValue()).extract();
        assertThat(officer.<List<String>>path("items.organisation")).containsExactlyInAnyOrder(Women.HOLDER, Women.RECIPIENT);
    }

    @Test
    void whoIsBothCaseWorkerAndPrivacyOfficerListsEither() {
        erase();
        asBoth().get("/v1/erasures?view=own").then().statusCode(200).body("items.participantId", hasItem(women.knownToRecipient(her)));
        asBoth().get("/v1/erasures?view=overseen&limit=2").then().statusCode(200)
                .body("items.organisation", containsInAnyOrder(Women.HOLDER, Women.RECIPIENT)).body("items[0].participantId", nullValue());
        women.asRecipient().get("/v1/erasures?view=overseen").then().statusCode(403);
    }

    @Test
    void aNoticeLeadsToTheDutyItIsAbout() {
        erase();
        String duty = women.asRecipient().get("/v1/notices?limit=100").then().extract().path("items.find { it.kind == 'ERASURE' }.aboutId");
        women.asRecipient().get("/v1/erasures/{id}", duty).then().statusCode(200).body("participantId", equalTo(women.knownToRecipient(her)));
        UUID internal = pairwise.inward("erasure", duty, Women.RECIPIENT).orElseThrow();
        String officers = "00000001001001000758";
        women.as(officers, "privacy-officer").get("/v1/erasures/{id}", pairwise.outward("erasure", internal, officers)).then().statusCode(200)
                .body("organisation", equalTo(Women.RECIPIENT)).body("participantId", nullValue());
        women.asHolder().get("/v1/erasures/{id}", pairwise.outward("erasure", internal, Women.HOLDER)).then().statusCode(404);
    }

    @Test
    void whoeverProcessedHerDataElsewhereIsToldToo() {
        processed(PROCESSOR, ProcessingStatus.OK);
        processed(REFUSED, ProcessingStatus.ERROR);
        await().until(() -> TestDatabase.count("participant", "select count(*) from processing_record join processing_subject using (data_subject_id) "
                + "where participant = '" + her + "' and organisation in ('" + PROCESSOR + "', '" + REFUSED + "')") == 2);
        erase();
        assertThat(duties(PROCESSOR)).isEqualTo(1);
        assertThat(duties(REFUSED)).isZero();
    }

    @Test
    void anotherOrganisationCannotAcknowledgeInItsPlace() {
        erase();
        String id = (String) dutyOfTheRecipient().get("id");
        women.asHolder().post("/v1/erasures/{id}/acknowledgements", id).then().statusCode(404);
    }

    @Test
    void neitherALateEventNorAReplayOfEverythingBringsHerBack() {
        erase();
        Chain.publish(new ParticipantEvent.Registered(women.about(her, Women.HOLDER), BenefitSituation.NONE), 1);
        Chain.publish(new PlaceEvent.PlaceReserved(women.about(her, Women.RECIPIENT), UUID.randomUUID()), 1);
        Chain.publish(new PlacementEvent.TrialStarted(women.about(her, Women.RECIPIENT), UUID.randomUUID()), 2);
        UUID afterwards = women.register();
        Chain.publish(new PlaceEvent.PlaceReserved(women.about(afterwards, Women.RECIPIENT), UUID.randomUUID()), 1);
        await().untilAsserted(() -> women.asRecipient().get("/v1/participants/{id}", women.knownToRecipient(afterwards)).then().statusCode(200));

        assertThat(rowsAbout(her)).isZero();
        women.asHolder().get("/v1/participants/{id}", women.knownToHolder(her)).then().statusCode(409)
                .body("type", equalTo("https://krachtketen.nl/problems/erased"));
    }

    @Test
    void aWomanWhomAnOldBackupBroughtBackGoesWhenHerErasureIsHeardAgain() {
        Chain.publish(new ParticipantEvent.Erased(women.about(her, Women.HOLDER)), 2);

        await().until(() -> rowsAbout(her) == 0);
        women.asHolder().get("/v1/participants/{id}", women.knownToHolder(her)).then().statusCode(409)
                .body("type", equalTo("https://krachtketen.nl/problems/erased"));
    }

    @Test
    void aWomanWhoLeftLongAgoIsErasedByNightAndOneWhoIsStillHereIsNot() {
        UUID here = women.register();
        women.asHolder().body("{\"reason\":\"MOVED_AWAY\"}").post("/v1/participants/{id}/departures", women.knownToHolder(her)).then().statusCode(201);
        applyRetention.apply();
        assertThat(TestDatabase.count("participant", "select count(*) from participant where id = '" + her + "'")).isEqualTo(1);

        TestDatabase.execute("participant", "update participant set departed_at = now() - interval '3 years' where id = '" + her + "'");
        applyRetention.apply();

        assertThat(rowsAbout(her)).isZero();
        Chain.awaitEvent(ParticipantEvent.Erased.class, her);
        assertThat(dutyOfTheRecipient()).containsEntry("cause", "RETENTION");
        women.asHolder().get("/v1/participants/{id}", women.knownToHolder(here)).then().statusCode(200);
    }

    @Test
    void whatWasKeptLongEnoughGoes() {
        TestDatabase.execute("participant", """
                insert into notice (id, kind, role, organisation, told_at)
                    values (gen_random_uuid(), 'ERASURE', 'caseworker', 'old', now() - interval '2 years');
                insert into emergency_access values (gen_random_uuid(), 'old', null, 'GM0758', 'CANNOT_BE_REACHED', false,
                    now() - interval '6 years', now() - interval '6 years' + interval '1 hour');
                insert into erasure values (gen_random_uuid(), 'GM0758', 'old', 'REQUEST', now() - interval '6 years')""");
        deleteOldRecords.delete();
        assertThat(TestDatabase.count("participant", """
                select (select count(*) from notice where organisation = 'old') + (select count(*) from emergency_access where organisation = 'old')
                    + (select count(*) from erasure where organisation = 'old')""")).isZero();
    }

    private RequestSpecification asBoth() {
        return women.as(Women.RECIPIENT, "caseworker", "privacy-officer");
    }

    private void processed(String organisation, ProcessingStatus status) {
        Instant now = Instant.now();
        Chain.publish(new ProcessingEvent.Recorded(her, UUID.randomUUID(), "makeShortlist", ProcessingPurpose.MATCHING, status, organisation, null,
                now, now, "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", null), 0);
    }

    private long duties(String organisation) {
        return TestDatabase.count("participant", "select count(*) from erasure_recipient where known_as = '"
                + pairwise.outward("participant", her, organisation) + "'");
    }

    private void erase() {
        women.asHolder().delete("/v1/participants/{id}", women.knownToHolder(her)).then().statusCode(204);
    }

    private Map<String, Object> dutyOfTheRecipient() {
        return women.asRecipient().get("/v1/erasures?limit=100").then().statusCode(200).extract()
                .path("items.find { it.participantId == '" + women.knownToRecipient(her) + "' }");
    }

    private static long rowsAbout(UUID her) {
        return TestDatabase.count("participant", """
                select (select count(*) from participant where id = '%1$s') + (select count(*) from participant_access where participant = '%1$s')
                    + (select count(*) from known_participant where participant = '%1$s') + (select count(*) from consent where participant = '%1$s')
                    + (select count(*) from participant_recipient where participant = '%1$s')""".formatted(her));
    }
}
