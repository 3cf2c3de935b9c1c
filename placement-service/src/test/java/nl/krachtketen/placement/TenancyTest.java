package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees what: scope in the application, and row-level security under it. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class TenancyTest {

    private final Partner welfare = Partner.WELFARE;
    private final Partner centre = Partner.VOLUNTEER_CENTRE;
    private final Partner school = Partner.LANGUAGE_SCHOOL;
    private UUID woman;
    private UUID offering;
    private String trial;

    @BeforeEach
    void aWomanJoinsInAtTheVolunteerCentre() {
        woman = News.registered();
        offering = centre.publishOffering(2);
        trial = welfare.startTrial(woman, offering)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void anotherOrganisationSeesNothingEvenWithTheRightInternalIdentifiers() {
        UUID inside = welfare.inward("trial", trial);
        school.request().get("/v1/trials/" + trial).then().statusCode(404);
        school.request().get("/v1/trials/" + school.id("trial", inside)).then().statusCode(404);
        school.endTrial(school.id("trial", inside), "NOTHING_FOR_NOW").then().statusCode(404);
        school.startTrial(woman, offering).then().statusCode(404);
        school.post("/v1/outcomes", Examples.outcome(school.id(woman))).then().statusCode(404);
        school.request()
                .get("/v1/place-requests?offeringId=" + offering)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void whoIsOnlyAskedToTakeHerOverRecordsNoStepThatWouldLetItSeeHerForGood() {
        UUID asked = News.registered();
        UUID schools = school.publishOffering(2);
        News.offered(asked, school.oin(), schools);
        await().until(() -> TestDatabase.count(
                        "placement",
                        "select count(*) from participant_access where basis = 'ASKED' and participant = '" + asked + "'")
                == 1);
        String session = "{\"sessionDate\":\"2009-03-11\",\"present\":[\"%s\"]}".formatted(school.id(asked));

        school.startTrial(asked, schools).then().statusCode(403);
        school.post("/v1/offerings/" + schools + "/sessions", session).then().statusCode(403);

        News.chosen(asked, schools);
        await().untilAsserted(() -> school.startTrial(asked, schools).then().statusCode(201));
        school.post("/v1/offerings/" + schools + "/sessions", session).then().statusCode(201);
    }

    @Test
    void theOrganiserSeesATrialThatTheHolderStarted() {
        String seen = centre.id("trial", welfare.inward("trial", trial));
        await().untilAsserted(() -> centre.request()
                .get("/v1/trials/" + seen)
                .then()
                .statusCode(200)
                .body("participantId", equalTo(centre.id(woman)))
                .body("organisation", equalTo(welfare.oin())));
        var started = Chain.awaitEvent(PlacementEvent.TrialStarted.class, woman);
        assertThat(started.about().organisation()).isEqualTo(welfare.oin());
        assertThat(started.organiser()).isEqualTo(centre.oin());
        centre.endTrial(seen, "NOTHING_FOR_NOW").then().statusCode(201);
    }

    @Test
    void whereSheTakesPartNobodySeesWhatSheDoesElsewhere() {
        sheAlsoTakesPartAtTheSchool();
        school.request()
                .get("/v1/trials/" + school.id("trial", welfare.inward("trial", trial)))
                .then()
                .statusCode(404);
    }

    @Test
    void whereSheTakesPartNobodyPlacesHerElsewhere() {
        sheAlsoTakesPartAtTheSchool();
        school.startTrial(woman, offering).then().statusCode(403);
        school.post("/v1/outcomes", Examples.outcome(school.id(woman))).then().statusCode(403);
    }

    @Test
    void theOrganiserCannotStartAnythingForSomebodyWhoNeverChoseIt() {
        centre.startTrial(News.registered(), offering).then().statusCode(404);
    }

    @Test
    void rowLevelSecurityHidesWhatTheApplicationWouldForget() throws SQLException {
        assertThat(visible(welfare, "trial")).isEqualTo(1);
        assertThat(visible(school, "trial")).isZero();
        assertThat(visible(school, "place_request")).isZero();
        try (Connection asSchool = tenant(school);
                var statement = asSchool.createStatement()) {
            assertThat(statement.executeUpdate("update offering set taken = 0 where id = '" + offering + "'"))
                    .isZero();
            assertThatThrownBy(() -> statement.execute("insert into trial values (gen_random_uuid(), '" + woman + "', '"
                            + offering + "', '" + school.oin() + "', now(), null, null, null, now(), 1)"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void theServicesOwnLoginCanDoNothingWithoutAScope() throws SQLException {
        try (Connection app = TestDatabase.connect("placement", "placement_app", "krachtketen");
                var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select * from trial"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.executeQuery("select take_place(null, 1)"))
                    .hasMessageContaining("permission denied");
        }
        assertThat(TestDatabase.count("placement", """
            select count(*) from pg_roles where (rolsuper or rolbypassrls or rolcreaterole)
            and rolname like 'placement%'""")).isZero();
        assertThat(TestDatabase.count("placement", """
            select count(*) from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'
            and not relforcerowsecurity
            and exists (select from pg_attribute where attrelid = c.oid
                and attname in ('participant', 'organisation'))""")).isZero();
    }

    private void sheAlsoTakesPartAtTheSchool() {
        News.chosen(woman, school.publishOffering(1));
        await().until(() -> Chain.awaitEvent(PlaceEvent.PlaceReserved.class, woman)
                .about()
                .organisation()
                .equals(school.oin()));
    }

    private int visible(Partner partner, String table) throws SQLException {
        try (Connection connection = tenant(partner);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from " + table + " where participant = '" + woman + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection tenant(Partner partner) throws SQLException {
        Connection connection = TestDatabase.connect("placement", "placement_app", "krachtketen");
        try (var statement = connection.createStatement()) {
            statement.execute("set role placement_tenant");
            statement.execute("set app.organisation = '" + partner.oin() + "'");
        }
        return connection;
    }
}
