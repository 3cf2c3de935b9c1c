package nl.krachtketen.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.tenancy.Scope;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see her: the application asks, and under it the database asks again. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
class TenancyTest {

    private static final String OTHER = "00000001001001002758";

    @Inject
    Calls calls;

    @Inject
    Pairwise pairwise;

    @Test
    void whatOneOrganisationMadeAnotherDoesNotFind() {
        var news = News.ofAWoman();
        UUID offering = news.published(OfferingKind.COURSE, "Cursus");
        UUID choice = pairwise.inward(
                        "choice", calls.choice(news.participant, offering).path("id"), News.HOLDER)
                .orElseThrow();
        Calls.caller(OTHER).get("/v1/choices/{id}", pairwise.outward("choice", choice, OTHER)).then().statusCode(404);
        Calls.caller(News.HOLDER)
                .get("/v1/choices/{id}", pairwise.outward("choice", choice, News.HOLDER))
                .then()
                .statusCode(200);
    }

    @Test
    void theServicesOwnConnectionIsNoSuperuserAndCannotBypassRowLevelSecurity() {
        long powers =
                service().withHandle(db -> db.createQuery("""
                        select count(*) from pg_roles where (rolsuper or rolbypassrls or rolname = 'matching_owner')
                        and pg_has_role('matching_app', oid, 'member')""").mapTo(Long.class).one());
        assertThat(powers).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profile",
                "open_offering",
                "shortlist",
                "choice",
                "decline",
                "step",
                "withdrawal",
                "shortlist_companion",
                "choice_link",
                "help_request",
                "known_participant",
                "participant_access",
                "outbox"
            })
    void withoutAScopeEverythingIsDenied(String table) {
        assertThatThrownBy(() -> service().useHandle(db -> db.execute("select * from " + table)))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "shortlist", "choice", "decline", "known_participant", "participant_access"})
    void rowLevelSecurityShowsHerToHerHolderOnly(String table) {
        var news = News.ofAWoman();
        UUID offering = news.published(OfferingKind.COURSE, "Cursus");
        calls.choice(news.participant, offering).then().statusCode(201);
        calls.decline(news.participant, offering).then().statusCode(201);
        calls.shortlist(news.participant).then().statusCode(201);
        Calls.awaitCount(1, "profile where participant = '" + news.participant + "'");
        assertThat(rowsOfHer(table, news.participant, News.HOLDER)).isOne();
        assertThat(rowsOfHer(table, news.participant, OTHER)).isZero();
        assertThat(rowsOfHer(table, news.participant, "")).isZero();
    }

    @Test
    void rowLevelSecurityLetsNobodyWriteAboutSomebodyElsesParticipant() {
        var news = News.ofAWoman();
        Calls.awaitCount(1, "profile where participant = '" + news.participant + "'");
        assertThatThrownBy(() -> service().useTransaction(db -> {
                    as(OTHER, db);
                    db.execute(
                            "insert into choice values (gen_random_uuid(), ?, ?, gen_random_uuid(), 'PARTICIPANT',"
                                    + " now(), now())",
                            news.participant,
                            OTHER);
                }))
                .hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "choice (id, participant, organisation, offering_id, recorded_by, occurred_at, recorded_at)"
                + " values (gen_random_uuid(), ?, ?, gen_random_uuid(), 'PARTICIPANT_WITH_WORKER', now(), now())",
        "decline values (gen_random_uuid(), ?, ?, gen_random_uuid(), 'OTHER', now(), now())",
        "choice_link (id, participant, organisation, shortlist, language, made_at, expires_at)"
                + " values (gen_random_uuid(), ?, ?, gen_random_uuid(), 'NL', now(), now())"})
    void rowLevelSecurityLetsNobodyWhoOnlySeesHerTellWhatSheWants(String row) {
        var news = News.ofAWoman();
        Chain.publish(new PlaceEvent.PlaceReserved(news.atOrganiser(News.INTAKE), UUID.randomUUID()), 1);
        Calls.awaitCount(1, "participant_access where organisation = '%s' and participant = '%s'"
                .formatted(News.ORGANISER, news.participant));
        assertThatThrownBy(() -> service().useTransaction(db -> {
                    as(News.ORGANISER, db);
                    db.execute("insert into " + row, news.participant, News.ORGANISER);
                }))
                .hasMessageContaining("row-level security");
    }

    private static long rowsOfHer(String table, UUID participant, String organisation) {
        return service().inTransaction(db -> {
            as(organisation, db);
            return db.createQuery("select count(*) from " + table + " where participant = :her")
                    .bind("her", participant)
                    .mapTo(Long.class)
                    .one();
        });
    }

    private static void as(String organisation, Handle db) {
        var scope = new Scope.Tenant(organisation, List.of(), List.of());
        db.execute(
                "select set_config('role', ?, true), set_config('app.organisation', ?, true)",
                "matching_" + scope.role(),
                organisation);
    }

    private static Jdbi service() {
        return Jdbi.create(() -> TestDatabase.connect("matching", "matching_app", "krachtketen"));
    }
}
