package nl.krachtketen.reporting;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.MatrixData;
import nl.krachtketen.kit.test.TestDatabase;

/** The journey of a woman in Breda, a subscription of whoever recruited her, and a partner in Breda. */
@ApplicationScoped
class TenantMatrixData extends MatrixData {

    @Inject
    Pairwise pairwise;

    @Override
    protected String organisation(String side) {
        return side.equals("own") ? Woman.RECRUITER : "00000001001001009000";
    }

    @Override
    protected String municipality(String side) {
        return side.equals("own") ? "GM0758" : "GM0268";
    }

    @Override
    protected Subject record(String operation) {
        Woman woman = Woman.of("GM0758");
        Reporting.publish(woman.registered("2008-01-01"), woman.trial("2008-02-01"));
        await().until(() -> Reporting.count("select count(*) from journey where activated_at is not null and participant = '"
                + woman.id() + "'") == 1);
        UUID subscription = subscription();
        return new Subject(pairwise).id("participantId", "participant", woman.id()).plain("municipality", "GM0758")
                .plain("month", publication())
                .id("subscriptionId", "subscription", subscription)
                .id("resultAgreementId", "result-agreement", resultAgreement())
                .id("conformanceTestId", "conformance-test", conformanceTest(subscription))
                .plain("oin", partner(operation.equals("resumePartner")))
                .plain("report", report(!operation.equals("createInterimReport")));
    }

    /** Beside what was agreed with the municipality itself. */
    private UUID resultAgreement() {
        UUID id = UUID.randomUUID();
        TestDatabase.execute("reporting", "insert into agreement (municipality, agreed_on) values ('GM0758', '2007-03-01') on conflict do nothing");
        TestDatabase.execute("reporting", "delete from result_agreement");
        TestDatabase.execute("reporting", "insert into result_agreement values ('" + id + "', 'GM0758', '" + Woman.VOLUNTEERS
                + "', 'PLACED', 40, 200901, 200912)");
        return id;
    }

    private String publication() {
        given().auth().oauth2(Reporting.OFFICE).post("/v1/publications");
        return "latest";
    }

    /** There is one over a period, so that there must be none before one is made. */
    private String report(boolean made) {
        TestDatabase.execute("reporting", "truncate interim_report cascade");
        if (made) {
            given().auth().oauth2(Reporting.BREDA).contentType("application/json").body(Map.of("fromMonth", "2008-01", "untilMonth", "2008-06"))
                    .post("/v1/municipalities/GM0758/interim-reports").then().statusCode(201);
        }
        return "2008-01_2008-06";
    }

    private String partner(boolean suspended) {
        String oin = "00000009%012d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
        given().auth().oauth2(Reporting.OFFICE).contentType("application/json")
                .body(Map.of("oin", oin, "name", "Taalschool", "municipalities", List.of("GM0758"), "roles", List.of("organiser")))
                .post("/v1/partners").then().statusCode(201);
        if (suspended) {
            given().auth().oauth2(Reporting.OFFICE).contentType("application/json").body(Map.of("reason", "INCIDENT"))
                    .post("/v1/partners/{oin}/suspensions", oin).then().statusCode(201);
        }
        return oin;
    }

    private UUID subscription() {
        TestDatabase.execute("reporting", "delete from subscription");
        String outward = given().auth().oauth2(Reporting.RECRUITER).contentType("application/json")
                .body(Map.of("url", "https://partner.example/krachtketen", "active", false))
                .post("/v1/subscriptions").then().statusCode(201).extract().path("subscriptionId");
        return pairwise.inward("subscription", outward, Woman.RECRUITER).orElseThrow();
    }

    /** One that is over; one that ran would stand in the way of the next. */
    private UUID conformanceTest(UUID subscription) {
        UUID id = UUID.randomUUID();
        TestDatabase.execute("reporting", "insert into conformance_test (id, subscription, organisation, finished_at) values ('"
                + id + "', '" + subscription + "', '" + Woman.RECRUITER + "', now())");
        return id;
    }
}
