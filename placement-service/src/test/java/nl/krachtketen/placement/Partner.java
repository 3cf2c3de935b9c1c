package nl.krachtketen.placement;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Tokens;
import org.eclipse.microprofile.config.ConfigProvider;

/** An organisation in Breda that works with the service as any partner does: over REST, with identifiers of its own. */
record Partner(String oin, String token) {

    /** Holds the participants of these tests. */
    static final Partner WELFARE = of("00000001001001001758", "caseworker");
    /** Organises the offerings of these tests. */
    static final Partner VOLUNTEER_CENTRE = of("00000001001001002758", "organiser");
    /** Organises offerings of its own and has nothing to do with the others. */
    static final Partner LANGUAGE_SCHOOL = of("00000001001001003758", "organiser", "caseworker", "job-centre");

    static Partner of(String oin, String... roles) {
        return new Partner(oin, Tokens.of(oin, List.of("GM0758"), roles));
    }

    RequestSpecification request() {
        return given().auth().oauth2(token).contentType("application/json");
    }

    Response post(String path, String body) {
        return request().body(body).post(path);
    }

    /** This partner's own identifier of a participant. */
    String id(UUID participant) {
        return pairwise().outward("participant", participant, oin);
    }

    /** What is behind an identifier that this partner was given. */
    UUID inward(String kind, String id) {
        return pairwise().inward(kind, id, oin).orElseThrow();
    }

    /** This partner's own identifier of anything else. */
    String id(String kind, UUID thing) {
        return pairwise().outward(kind, thing, oin);
    }

    Response startTrial(UUID participant, UUID offering) {
        return post("/v1/trials", Examples.start(id(participant), offering));
    }

    Response endTrial(String trial, String whatFollows) {
        return post(
                "/v1/trials/" + trial + "/endings",
                "{\"evaluation\":[\"FELT_WELCOME\"],\"whatFollows\":\"" + whatFollows + "\"}");
    }

    Response startPlacement(UUID participant, UUID offering) {
        return post("/v1/placements", Examples.placement(id(participant), offering));
    }

    /** An offering of this partner with so many places; null for no limit. */
    UUID publishOffering(Integer places) {
        String body = places == null
                ? Examples.OFFERING.replace("\"places\":2,", "")
                : Examples.OFFERING.replace("\"places\":2", "\"places\":" + places);
        return publish(body);
    }

    /** A draft of this partner, by its identifier. */
    String draft(String body) {
        return post("/v1/offerings?draft=true", body).then().statusCode(201).extract().path("id");
    }

    /** An offering as this partner says it. */
    UUID publish(String body) {
        return UUID.fromString(
                post("/v1/offerings", body).then().statusCode(201).extract().path("id"));
    }

    /** Publishes, pauses, resumes, confirms or closes an offering. */
    Response take(UUID offering, String step) {
        return post("/v1/offerings/" + offering + "/" + step, "{}");
    }

    Response offering(UUID offering) {
        return request().get("/v1/offerings/" + offering);
    }

    private static Pairwise pairwise() {
        return new Pairwise(Base64.getDecoder()
                .decode(ConfigProvider.getConfig().getValue("krachtketen.pairwise.key", String.class)));
    }
}
