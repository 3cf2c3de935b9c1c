package nl.krachtketen.reporting;

import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.tenancy.CurrentScope;
import nl.krachtketen.kit.tenancy.Scope;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.kit.test.Tokens;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row-level security under the application's own scope: what a query without any condition would give. */
@QuarkusTest
class TenancyTest {

    @Inject
    Jdbi jdbi;

    @Inject
    CurrentScope scope;

    @Inject
    Pairwise pairwise;

    private final Woman breda = Woman.of("GM0758");

    @BeforeEach
    void aWomanInBredaAndOneInNijmegen() {
        Reporting.forgetEverything();
        Woman nijmegen = Woman.of("GM0268");
        Reporting.publish(breda.registered("2008-01-01"), breda.trial("2008-02-01"), nijmegen.trial("2008-02-01"));
        await().until(() -> Reporting.count("select count(*) from journey") == 2
                && Reporting.count("select count(*) from journey_event") == 3);
    }

    @Test
    void anOrganisationFindsOnlyTheJourneysThatItTakesPartIn() {
        assertThat(rows("journey", Woman.RECRUITER, "GM0758")).isEqualTo(1);
        assertThat(rows("journey", Woman.VOLUNTEERS, "GM0758")).isEqualTo(2);
        assertThat(rows("journey_event", Woman.VOLUNTEERS, "GM0758")).isEqualTo(3);
        assertThat(rows("journey", "00000001001001009000", "GM0758")).isZero();
    }

    @Test
    void aMunicipalityFindsNoJourneysAndOnlyItsOwnTallies() {
        String municipality = "00000001001001004000";
        assertThat(rows("journey", municipality, "GM0758")).isZero();
        assertThat(rows("tally where municipality <> 'GM0758'", municipality, "GM0758")).isZero();
        assertThat(rows("tally", municipality, "GM0758")).isPositive();
        assertThat(rows("tally where municipality = '*'", municipality, "*")).isPositive();
        assertThat(rows("tally", municipality, "")).isZero();
    }

    @Test
    void anOrganisationReadsOfTheLogWhatItTakesPartIn() {
        assertThat(rows("event_log", Woman.RECRUITER, "GM0758")).isEqualTo(2);
        assertThat(rows("event_log", Woman.VOLUNTEERS, "GM0758")).isEqualTo(3);
        assertThat(rows("event_log", "00000001001001009000", "*")).isZero();
        assertThatThrownBy(() -> rows("inbox", Woman.RECRUITER, "*")).hasMessageContaining("permission denied");
    }

    @Test
    void theServicesOwnLoginCannotPassRowLevelSecurity() throws SQLException {
        try (var db = TestDatabase.connect("reporting", "reporting_app", "krachtketen");
                var statement = db.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select from tally"))
                    .hasMessageContaining("permission denied");
        }
        assertThat(Reporting.count("""
                select count(*) from pg_roles
                where rolname like 'reporting\\_%' and (rolsuper or rolbypassrls)""")).isZero();
        assertThat(Reporting.count("""
                select count(*) from pg_class
                where relname in ('event_log', 'journey', 'journey_event', 'tally', 'participant_access')
                    and relrowsecurity and relforcerowsecurity""")).isEqualTo(5);
    }

    @Test
    void anIdentifierOfAnotherOrganisationOrOfNobodyIsNotFound() {
        get(Reporting.RECRUITER, "/v1/journeys/{id}", pairwise.outward("participant", breda.id(), Woman.VOLUNTEERS))
                .statusCode(404);
        get(Reporting.RECRUITER, "/v1/journeys/{id}", breda.id()).statusCode(404);
        get(Reporting.RECRUITER, "/v1/journeys/{id}", pairwise.outward("trial", breda.id(), Woman.RECRUITER))
                .statusCode(404);
        get(Reporting.BREDA, "/v1/journeys/{id}", UUID.randomUUID()).statusCode(404);
    }

    @Test
    void whoeverDirectsInAMunicipalityFollowsItsJourneysUnderIdentifiersOfItsOwn() {
        String id = pairwise.outward("participant", breda.id(), "00000001001001004000");
        get(Reporting.BREDA, "/v1/journeys?municipality=GM0758").statusCode(200)
                .body("items.participantId", contains(id)).body("items[0].furthest", equalTo("TRIAL"));
        get(Reporting.BREDA, "/v1/journeys/{id}", id).statusCode(200).body("steps", hasSize(2));
        get(Reporting.BREDA, "/v1/journeys?municipality=GM0268").statusCode(403);
        get(Reporting.OFFICE, "/v1/journeys?municipality=GM0758").statusCode(403);
    }

    @Test
    void whoeverIsTheProgrammeOfficeBesidesFollowsNoOtherJourneys() {
        String oin = "00000001001001009000";
        String worker = Tokens.of(oin, List.of("*"), "caseworker", "organiser", "programme-office");
        get(worker, "/v1/journeys/{id}", pairwise.outward("participant", breda.id(), oin)).statusCode(404);
        get(worker, "/v1/journeys?municipality=GM0758").statusCode(403);
        get(Tokens.of(Woman.RECRUITER, List.of("*"), "caseworker", "programme-office"), "/v1/journeys/{id}",
                pairwise.outward("participant", breda.id(), Woman.RECRUITER)).statusCode(200).body("steps", hasSize(2));
        for (String table : List.of("journey", "journey_event", "known_participant")) {
            assertThat(rows(table, oin, "*", "caseworker", "programme-office")).as(table).isZero();
            assertThat(rows(table, oin, "*", "regie")).as(table).isPositive();
        }
    }

    private int rows(String table, String organisation, String municipality, String... roles) {
        var tenant = new Scope.Tenant(organisation, List.of(municipality), List.of(roles));
        return scope.within(tenant, () -> QuarkusTransaction.requiringNew().call(() -> jdbi.withHandle(db ->
                db.createQuery("select count(*) from " + table).mapTo(Integer.class).one())));
    }
}
