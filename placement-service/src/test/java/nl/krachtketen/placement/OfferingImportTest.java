package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.placement.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.LogWatch;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** Many offerings at once: all or nothing, as often as one likes, and back again. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class OfferingImportTest extends Importing {

    private static final String HEADER =
            "reference;title;kind;municipality;postcodeArea;participationLevels;themes;womenOnly;children;slots;places;obligation";

    @TestHTTPResource("/")
    URL root;

    @Test
    void aTableOfOfferingsBecomesPartOfTheJointOffering() {
        String table = HEADER + "\n" + cells("les-1", "Fietslessen, maandag") + cells("les-2", "Koken");
        done(send(CSV, table)).body("rowsRead", equalTo(2)).body("rowsAccepted", equalTo(2)).body("created", equalTo(2));
        own().body("items.title", contains("Fietslessen, maandag", "Koken"))
                .body("items[0].slots.day", contains("MONDAY", "FRIDAY"))
                .body("items[0].womenOnly", equalTo(true)).body("items[0].places", equalTo(12));
        UUID first = UUID.fromString(own().extract().path("items[0].id"));
        assertThat(Chain.awaitEvent(OfferingEvent.Published.class, first).offering().reference()).isEqualTo("les-1");
    }

    @Test
    void sendingItAgainChangesOnlyWhatIsDifferent() {
        done(send(NDJSON, line("a", "Naaien") + line("b", "Koken"))).body("created", equalTo(2));
        done(send(NDJSON, line("a", "Naaien") + line("b", "Koken en eten") + line("c", "Zingen")))
                .body("created", equalTo(1)).body("changed", equalTo(1)).body("unchanged", equalTo(1));
        own().body("items.title", contains("Naaien", "Koken en eten", "Zingen"));
        own().body("items.reference", contains("a", "b", "c"));
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndDoesNothing() {
        done(send(NDJSON, line("a", "Naaien"), "?dryRun=true")).body("dryRun", equalTo(true)).body("created", equalTo(1));
        own().body("items", equalTo(List.of()));
        assertThat(published()).isZero();
    }

    @Test
    void nothingIsHalfImportedAndEachWrongRowIsNamed() {
        String rows = line("a", "Naaien") + line("b", "Koken").replace("COURSE", "PARTY") + line("c", "").replace("GM0758", "GM0363")
                + line("a", "Zingen") + line("d", "Zwemmen").replace("GM0758", "GM0363") + "5\n"
                + line("e", "Dansen").replace("\"womenOnly\":true", "\"womanOnly\":true");
        Response received = send(NDJSON, rows);
        ended(received, "REFUSED").body("rowsAccepted", equalTo(1)).body("rowsRefused", equalTo(6));
        school.request().get(received.header("Location") + "/errors").then().statusCode(200)
                .body("items.row", contains(2, 3, 4, 5, 6, 7))
                .body("items.field", contains("kind", "title", "", "municipality", "", "womanOnly"))
                .body("items[0].message", containsString("VOLUNTEER_VACANCY"))
                .body("items[2].message", containsString("row 1"));
        own().body("items", equalTo(List.of()));
        assertThat(published()).isZero();
    }

    @Test
    void errorsComePageByPage() {
        String wrong = IntStream.range(0, 5).mapToObj(i -> line("r" + i, "")).collect(Collectors.joining());
        Response received = send(NDJSON, wrong);
        ended(received, "REFUSED");
        Response page = school.request().get(received.header("Location") + "/errors?limit=3");
        page.then().body("items.row", contains(1, 2, 3)).header("Link", containsString("rel=\"next\""));
        String next = page.header("Link").replaceAll("^<([^>]+)>.*", "$1");
        school.request().urlEncodingEnabled(false).get(next).then().body("items.row", contains(4, 5));
    }

    @Test
    void whatCannotBeReadIsRefusedFromTheRowWhereItBreaksOff() {
        refused(send(NDJSON, line("a", "Naaien") + "{\"reference\":"), 2, "");
        refused(send(CSV, HEADER + ";colour\n" + cells("a", "Naaien")), 1, "colour");
        refused(send(CSV, HEADER + "\n\"les"), 2, "");
        refused(send("text/csv; charset=ISO-8859-1", (HEADER + "\n" + cells("a", "Caf\u00e9")).getBytes(StandardCharsets.ISO_8859_1)), 1, "");
        own().body("items", equalTo(List.of()));
    }

    @Test
    void placesInUseAndClosedOfferingsAreRespected() {
        UUID offering = school.publish(Examples.OFFERING);
        school.startTrial(registeredAt(offering), offering).then().statusCode(201);
        school.startTrial(registeredAt(offering), offering).then().statusCode(201);
        refused(send("application/json", "[" + Examples.OFFERING.replace("\"places\":2", "\"places\":1") + "]"), 1, "places");
        school.take(offering, "closures").then().statusCode(201);
        refused(send("application/json", "[" + Examples.OFFERING + "]"), 1, "reference");
    }

    @Test
    void whatIsExportedCanBeImportedAgainUnchanged() {
        String formula = Examples.OFFERING.replace("Fietslessen in de buurt", "=1+1; \\\"'quoted'\\\"")
                .replace("Acht lessen, een fiets is te leen.", "'@ regel 1\\nregel 2, ");
        String rich = Examples.with("\"startDates\":[\"2009-01-12\"],\"groupSize\":8,\"inReturn\":[\"CERTIFICATE\",\"MEALS\"],"
                + "\"expensesPaid\":true,\"fundingSource\":\"MUNICIPALITY\",\"fundedUntilDate\":\"2009-12-31\",\"employer\":"
                + "{\"guaranteedJobs\":12,\"confirmedBy\":\"personeelszaken\",\"talkBeforeStart\":true}",
                formula.replace("COURSE", "WORK_LEARNING"));
        school.publish(rich);
        school.publish(Examples.OFFERING.replaceAll(",\\s*\"reference\":\"aanbod-17\"", ""));
        school.publish(Examples.OFFERING);
        school.draft(Examples.OFFERING);
        for (String type : List.of(CSV, NDJSON)) {
            String file = school.request().accept(type).get("/v1/offerings/export").then().statusCode(200).contentType(type).extract().asString();
            assertThat(file).contains("personeelszaken").doesNotContain("\n=1");
            done(send(type, file)).body("rowsRead", equalTo(3)).body("unchanged", equalTo(3));
        }
        assertThat(school.request().accept(CSV).get("/v1/offerings/export").asString()).contains("'=1+1", "''@ regel 1");
    }

    @Test
    void theSameKeyTakesEffectOnce() {
        Response first = post(NDJSON, line("a", "Naaien"), "", "k1");
        Response again = post(NDJSON, line("a", "Naaien"), "", "k1");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        done(first);
    }

    @Test
    void aKeyIsForOneFileAndOneQuestionAboutIt() {
        String file = line("a", "Naaien");
        done(post(NDJSON, file, "", "k2"));
        problem(attempt(NDJSON, line("a", "Koken"), "", "k2"), 422, "idempotency-key-reused");
        problem(attempt(NDJSON, file, "?dryRun=true", "k2"), 422, "idempotency-key-reused");
        problem(attempt(NDJSON, file + " ", "", "k2"), 422, "idempotency-key-reused");
        own().body("items.title", contains("Naaien"));
        Response unreadable = post(NDJSON, "{\"reference\":", "", "k3");
        ended(unreadable, "REFUSED");
        assertThat(post(NDJSON, "{\"reference\":", "", "k3").header("Location")).isEqualTo(unreadable.header("Location"));
        problem(attempt(NDJSON, file, "", "k3"), 422, "idempotency-key-reused");
    }

    /** The connection breaks while the file is on its way: what was sent is forgotten, and sending all of it again works. */
    @Test
    void aFileThatNeverCameInLeavesItsKeyFree() throws IOException {
        String rows = IntStream.range(0, 2_000).mapToObj(i -> line("rij-" + i, "Les " + i)).collect(Collectors.joining());
        try (var complaints = LogWatch.of("Unexpected failure")) {
            breakOff(rows);
            await().until(() -> imports("true") == 0);
            done(post(NDJSON, rows, "", "k4")).body("created", equalTo(2_000));
            assertThat(complaints.found()).isEmpty();
        }
    }

    private void breakOff(String rows) throws IOException {
        try (var socket = new Socket(root.getHost(), root.getPort())) {
            socket.getOutputStream().write(("""
                POST /v1/offering-imports HTTP/1.1\r
                Host: %s\r
                Authorization: Bearer %s\r
                Idempotency-Key: k4\r
                Content-Type: application/x-ndjson\r
                Content-Length: %d\r
                \r
                """.formatted(root.getAuthority(), school.token(), 2 * rows.length()) + rows).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            await().until(() -> imports("state = 'RECEIVING'") == 1);
        }
    }

    @Test
    void nobodyElseSeesAnImport() {
        Response received = send(NDJSON, line("a", "Naaien"));
        done(received);
        problem(Partner.VOLUNTEER_CENTRE.request().get(received.header("Location")), 404, "not-found");
        problem(Partner.VOLUNTEER_CENTRE.request().get(received.header("Location") + "/errors"), 404, "not-found");
    }

    @Test
    void tenThousandRowsComeInAsAStreamWithProgress() {
        String file = IntStream.range(0, 10_000).mapToObj(i -> line("rij-" + i, "Les " + i)).collect(Collectors.joining());
        assertThat(file.length()).isGreaterThan(2 * 1_048_576);
        Response received = send(NDJSON, file);
        received.then().body("rowsRead", equalTo(10_000));
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(200))
                .until(() -> progress(received).path("state").equals("DONE"));
        progress(received).then().body("created", equalTo(10_000));
        assertThat(published()).isEqualTo(10_000);
    }

    @Test
    void onlyImportsMayBeLarge() {
        String large = Examples.with("\"description\":\"" + "x".repeat(2_000_000) + "\"", Examples.OFFERING);
        problem(school.post("/v1/offerings", large), 413, "payload-too-large");
    }

    private UUID registeredAt(UUID offering) {
        UUID woman = News.registered();
        News.chosen(woman, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, woman);
        return woman;
    }

    private ValidatableResponse own() {
        return school.request().get("/v1/offerings?own=true").then().statusCode(200);
    }

    @Test
    void aKeyWhoseFileComesInNoMoreIsTakenOver() {
        crashed("k5", "1 minute");
        post("application/json", "[]", "", "k5").then().statusCode(202).body("state", equalTo("RECEIVING"));
        crashed("k6", "6 minutes");
        done(post("application/json", "[]", "", "k6")).body("created", equalTo(0));
        assertThat(imports("state = 'FAILED' and idempotency_key is null")).isEqualTo(1);
    }

    /** As a service leaves it that ended while a file came in. */
    private void crashed(String key, String ago) {
        TestDatabase.execute("placement", """
            insert into offering_import (id, organisation, municipalities, dry_run, state, idempotency_key, progressed_at)
            values (gen_random_uuid(), '%s', '{GM0758}', false, 'RECEIVING', '%s', now() - interval '%s')"""
                .formatted(school.oin(), key, ago));
    }

    @Test
    void whileAFileIsTakenInNothingElseIsPublishedByAReferenceThatItMayHold() throws SQLException {
        try (var database = TestDatabase.superuser("placement"); var statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended('offering-import %s', 0))".formatted(school.oin()));
            problem(school.request().body(Examples.OFFERING).put("/v1/offerings/by-reference/aanbod-17"), 409, "import-running");
            database.rollback();
        }
        school.request().body(Examples.OFFERING).put("/v1/offerings/by-reference/aanbod-17").then().statusCode(201);
    }

    @Test
    void whatIsTheSameIsComparedWithoutKeepingItFromChanging() throws SQLException {
        UUID offering = school.publish(Examples.OFFERING.replace("aanbod-17", "les-9"));
        String row = Examples.OFFERING.replace("aanbod-17", "les-9").replace("\n", " ");
        try (var database = TestDatabase.superuser("placement"); var statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("select 1 from offering where id = '" + offering + "' for update");
            done(post(NDJSON, row, "?dryRun=true", "k7")).body("unchanged", equalTo(1));
            database.rollback();
        }
        TestDatabase.execute("placement", "update offering set confirmed_at = now() - interval '80 days' where id = '" + offering + "'");
        done(post(NDJSON, row, "", "k8")).body("unchanged", equalTo(1));
        assertThat(TestDatabase.count("placement",
                "select count(*) from offering where confirmed_at > now() - interval '1 day' and id = '" + offering + "'")).isEqualTo(1);
    }

    private long imports(String which) {
        return TestDatabase.count("placement", "select count(*) from offering_import where organisation = '" + school.oin() + "' and " + which);
    }

    private long published() {
        return TestDatabase.count("placement",
                "select count(*) from outbox where payload::jsonb ->> 'organisation' = '" + school.oin() + "'");
    }

    private static String cells(String reference, String title) {
        return reference + ";\"" + title + "\";COURSE;GM0758;4812;MIDDLE;HEALTH|LANGUAGE;true;CARE_ON_SITE;"
                + "MONDAY:MORNING|FRIDAY:AFTERNOON;12;LIGHT\n";
    }

    private static String line(String reference, String title) {
        return Examples.OFFERING.replace("aanbod-17", reference).replace("Fietslessen in de buurt", title).replaceAll("\\s*\\R\\s*", "") + "\n";
    }
}
