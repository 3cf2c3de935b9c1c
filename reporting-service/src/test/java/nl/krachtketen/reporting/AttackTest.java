package nl.krachtketen.reporting;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.kit.test.Attacks;
import nl.krachtketen.kit.test.Impatient;
import nl.krachtketen.kit.test.MatrixData;

@QuarkusTest
@TestProfile(Impatient.class)
class AttackTest extends Attacks {

    private static final List<String> BREDA = List.of("", "/stromen", "/schakels", "/aanbod", "/aanbod.csv", "/vervolg.csv", "/na-aanbod.csv",
            "/wachtenden", "/overdrachten.csv", "/wachtend.csv", "/coaches.csv", "/bonus", "/afspraken", "/afspraken/tabel.csv", "/tussenrapportages");
    private static final List<String> OFFICE = List.of("", "/gemeenten.csv", "/stromen", "/aanbod", "/aanbod/tabel.csv", "/kwaliteit",
            "/kwaliteit/tabel.csv", "/afspraken", "/afspraken/tabel.csv");

    @Inject
    TenantMatrixData data;

    @Override
    protected MatrixData data() {
        return data;
    }

    /** The dashboards name offerings and organisations, and a report holds what somebody wrote. */
    @Override
    protected Map<String, String> pages() {
        titles().forEach(AttackTest::offered);
        String report = written(String.join(" ", titles()));
        await().until(() -> Reporting.count("select count(*) from offering where municipality = 'GM0758'") >= titles().size());
        Map<String, String> pages = new LinkedHashMap<>();
        BREDA.forEach(page -> pages.put("/gemeenten/GM0758" + page, Reporting.BREDA));
        Stream.of("", ".csv", ".pdf").forEach(form -> pages.put(report + form, Reporting.BREDA));
        OFFICE.forEach(page -> pages.put("/landelijk" + page, Reporting.OFFICE));
        return pages;
    }

    private static void offered(String title) {
        String oin = "00000009%012d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
        as(Reporting.OFFICE).body(Map.of("name", title)).put("/v1/organisations/{oin}", oin).then().statusCode(200);
        Reporting.publish(TestOffering.of(title, OfferingKind.COURSE, Theme.HEALTH, ParticipationLevel.LOW).by(oin).published());
    }

    private static String written(String text) {
        as(Reporting.BREDA).body(Map.of("fromMonth", "2008-07", "untilMonth", "2008-12"))
                .post("/v1/municipalities/GM0758/interim-reports").then().statusCode(201);
        as(Reporting.BREDA).header("If-Match", "*").body(Map.of("text", text))
                .put("/v1/municipalities/GM0758/interim-reports/2008-07_2008-12/explanation").then().statusCode(200);
        return "/gemeenten/GM0758/tussenrapportages/2008-07_2008-12";
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
