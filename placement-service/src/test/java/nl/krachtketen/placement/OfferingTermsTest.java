package nl.krachtketen.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.krachtketen.contract.OfferingEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.kit.test.Tokens;
import org.junit.jupiter.api.Test;

/** What an organiser says of its offering, changes and takes back. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class OfferingTermsTest {

    private static final String CHANGED = Examples.OFFERING.replace("Fietslessen", "Zwemlessen");

    private final Partner centre = Partner.VOLUNTEER_CENTRE;

    @Test
    void whatWasPublishedCanBeReadByAllButTheReferenceIsTheOrganisersOwn() {
        UUID offering = centre.publishOffering(2);
        centre.offering(offering)
                .then()
                .body("reference", equalTo("aanbod-17"))
                .body("slots[0].day", equalTo("WEDNESDAY"))
                .body("description", containsString("fiets"))
                .body("organisation", equalTo(centre.oin()));
        Partner.WELFARE
                .offering(offering)
                .then()
                .statusCode(200)
                .body("reference", nullValue())
                .body("places", equalTo(2));
    }

    @Test
    void theDescriptionNeverEntersAnEvent() {
        UUID offering = centre.publishOffering(2);
        var record =
                Chain.awaitRecord("offering-events", r -> offering.toString().equals(r.key()));
        assertThat(new String(record.value(), StandardCharsets.UTF_8))
                .contains("Fietslessen")
                .doesNotContain("te leen");
    }

    @Test
    void aChangeNeedsTheVersionThatItWasMadeOn() {
        UUID offering = centre.publishOffering(2);
        change(offering, "\"1\"", CHANGED)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("Zwemlessen in de buurt"));
        assertThat(Chain.awaitEvent(OfferingEvent.Changed.class, offering)
                        .offering()
                        .title())
                .startsWith("Zwemlessen");
        change(offering, "\"1\"", Examples.OFFERING)
                .then()
                .statusCode(412)
                .body("type", equalTo("https://krachtketen.nl/problems/precondition-failed"));
        centre.request()
                .body(CHANGED)
                .put("/v1/offerings/" + offering)
                .then()
                .statusCode(428)
                .body("type", equalTo("https://krachtketen.nl/problems/precondition-required"));
        centre.offering(offering).then().header("ETag", "\"2\"");
    }

    @Test
    void onlyTheOrganiserChangesOrCloses() {
        UUID offering = centre.publishOffering(2);
        Partner other = Partner.LANGUAGE_SCHOOL;
        other.request()
                .header("If-Match", "\"1\"")
                .body(CHANGED)
                .put("/v1/offerings/" + offering)
                .then()
                .statusCode(403);
        other.request().post("/v1/offerings/" + offering + "/closures").then().statusCode(403);
        centre.offering(offering).then().body("state", equalTo("OPEN")).header("ETag", "\"1\"");
    }

    @Test
    void placesInUseCannotBeTakenAway() {
        UUID offering = centre.publishOffering(3);
        Partner.WELFARE.startTrial(News.registered(), offering).then().statusCode(201);
        Partner.WELFARE.startTrial(News.registered(), offering).then().statusCode(201);
        String present = centre.offering(offering).header("ETag");
        change(offering, present, Examples.OFFERING.replace("\"places\":2", "\"places\":1"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("places"));
        change(offering, present, Examples.OFFERING).then().statusCode(200).body("state", equalTo("FULL"));
        assertThat(Chain.awaitEvent(OfferingEvent.Full.class, offering)
                        .offering()
                        .places())
                .isEqualTo(2);
    }

    @Test
    void aClosedOfferingCannotBeChangedOrClosedAgain() {
        UUID offering = centre.publishOffering(2);
        centre.post("/v1/offerings/" + offering + "/closures", "{}")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"");
        change(offering, "\"2\"", CHANGED)
                .then()
                .statusCode(409)
                .body("type", equalTo("https://krachtketen.nl/problems/offering-closed"));
        centre.post("/v1/offerings/" + offering + "/closures", "{}")
                .then()
                .statusCode(409)
                .body("possibleNow", hasItem("listOfferings"));
        Partner.WELFARE.startTrial(News.registered(), offering).then().statusCode(409);
    }

    @Test
    void theJointOfferingIsListedPageByPage() {
        Partner arnhem = new Partner(centre.oin(), Tokens.of(centre.oin(), List.of("GM0202"), "organiser"));
        List<String> published = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            published.add(arnhem.post("/v1/offerings", Examples.OFFERING.replace("GM0758", "GM0202"))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        arnhem.request()
                .post("/v1/offerings/" + published.get(4) + "/closures")
                .then()
                .statusCode(201);
        List<String> listed = new ArrayList<>();
        for (String page = "/v1/offerings?municipality=GM0202&kind=COURSE&limit=3"; page != null; ) {
            Response answer =
                    Partner.WELFARE.request().urlEncodingEnabled(false).get(page);
            answer.then().statusCode(200).body("items.municipality", everyItem(equalTo("GM0202")));
            listed.addAll(answer.path("items.id"));
            page = next(answer.header("Link"));
        }
        assertThat(listed).isEqualTo(published.subList(0, 4));
        Partner.WELFARE
                .request()
                .get("/v1/offerings?municipality=GM0202&kind=EVC")
                .then()
                .body("items", hasSize(0));
        Partner.WELFARE
                .request()
                .get("/v1/offerings?limit=100")
                .then()
                .body("items.id", not(hasItem(published.get(4))));
    }

    private Response change(UUID offering, String version, String body) {
        return centre.request().header("If-Match", version).body(body).put("/v1/offerings/" + offering);
    }

    private static String next(String link) {
        var matcher = Pattern.compile("<([^>]+)>; *rel=\"next\"").matcher(link == null ? "" : link);
        return matcher.find() ? matcher.group(1) : null;
    }
}
