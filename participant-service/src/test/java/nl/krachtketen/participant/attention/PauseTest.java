package nl.krachtketen.participant.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import nl.krachtketen.participant.application.attention.EndPauses;
import org.junit.jupiter.api.Test;

/** A pause is neither a standstill nor a departure, and nobody is forgotten behind it. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "participant"))
class PauseTest {

    private static final String BREDA = "GM0758";
    private static final LocalDate UNTIL = LocalDate.now().plusDays(20);

    @Inject
    Breda breda;

    @Inject
    EndPauses endPauses;

    private final String organisation = Breda.organisation();

    @Test
    void sheIsPausedUntilADateAndTheChainHearsIt() {
        UUID woman = breda.register(organisation, BREDA);
        pause(woman, UNTIL).then().statusCode(201).body("untilDate", equalTo(UNTIL.toString())).body("reason", equalTo("FAMILY"));
        assertThat(Chain.awaitEvent(ParticipantEvent.Paused.class, woman).untilDate()).isEqualTo(UNTIL);
    }

    @Test
    void aPauseEndsOnItsDateOnceAndTheContactPersonIsReminded() {
        UUID woman = breda.register(organisation, BREDA);
        pause(woman, UNTIL).then().statusCode(201);

        endPauses.endUpTo(noonOf(UNTIL.minusDays(1)));
        notices().then().body("items", empty());

        Stream.generate(() -> CompletableFuture.runAsync(() -> endPauses.endUpTo(noonOf(UNTIL)))).limit(4).toList().forEach(CompletableFuture::join);
        notices().then().body("items", hasSize(1)).body("items[0].kind", equalTo("PAUSE_ENDED"))
                .body("items[0].contactPerson", equalTo("intake-oost")).body("items[0].participantId", equalTo(breda.her(woman, organisation)));
        Chain.awaitEvent(ParticipantEvent.Resumed.class, woman);
    }

    @Test
    void aPauseOfLongAgoCanBeToldLaterAndEndedOnItsDate() {
        UUID woman = breda.register(organisation, BREDA);
        caseworker().body("{\"untilDate\":\"2008-10-01\",\"reason\":\"FAMILY\",\"occurredAt\":\"2008-08-01T10:00:00Z\"}")
                .post("/v1/participants/{id}/pauses", breda.her(woman, organisation)).then().statusCode(201);
        endPauses.endUpTo(Instant.now());
        assertThat(Chain.awaitEvent(ParticipantEvent.Resumed.class, woman).about().occurredAt())
                .isEqualTo(Instant.parse("2008-09-30T22:00:00Z"));
    }

    @Test
    void sheMayComeBackEarlier() {
        UUID woman = breda.register(organisation, BREDA);
        pause(woman, UNTIL).then().statusCode(201);
        resume(woman).then().statusCode(201).body("resumedAt", notNullValue());
        endPauses.endUpTo(noonOf(UNTIL));
        notices().then().body("items", empty());
    }

    @Test
    void whatContradictsThePauseIsRefusedWithWhatIsPossible() {
        UUID woman = breda.register(organisation, BREDA);
        resume(woman).then().statusCode(409).body("possibleNow", equalTo(List.of("pauseParticipant")));
        pause(woman, UNTIL).then().statusCode(201);
        pause(woman, UNTIL).then().statusCode(409).body("possibleNow", hasItem("resumeParticipant"));
    }

    @Test
    void aPauseLiesAheadAndEndsWithinAYear() {
        UUID woman = breda.register(organisation, BREDA);
        for (LocalDate day : List.of(LocalDate.now().minusDays(1), LocalDate.now().plusYears(2))) {
            pause(woman, day).then().statusCode(400).body("errors[0].field", equalTo("untilDate"));
        }
        caseworker().body("{\"untilDate\":\"%s\",\"reason\":\"ILLNESS\"}".formatted(UNTIL))
                .post("/v1/participants/{id}/pauses", breda.her(woman, organisation)).then().statusCode(400).body("errors[0].field", equalTo("reason"));
    }

    @Test
    void onlyTheOrganisationThatIsAddressedSeesANoticeAndOneAcknowledgementIsEnough() {
        UUID woman = breda.register(organisation, BREDA);
        pause(woman, UNTIL).then().statusCode(201);
        endPauses.endUpTo(noonOf(UNTIL));
        String notice = notices().then().extract().path("items[0].id");

        breda.caseworker(Breda.organisation(), BREDA).get("/v1/notices").then().statusCode(200).body("items", empty());
        breda.as(organisation, BREDA, "regie").get("/v1/notices?limit=100").then().statusCode(200).body("items.id", not(hasItem(notice)));
        breda.caseworker(Breda.organisation(), BREDA).post("/v1/notices/{id}/acknowledgements", notice).then().statusCode(404);

        caseworker().post("/v1/notices/{id}/acknowledgements", notice).then().statusCode(201).body("seenAt", notNullValue());
        caseworker().post("/v1/notices/{id}/acknowledgements", notice).then().statusCode(201);
        notices().then().body("items", empty());
        caseworker().get("/v1/notices?includeSeen=true").then().body("items.id", equalTo(List.of(notice)));
        caseworker().get("/v1/notices?includeSeen=true&contactPerson=somebody-else").then().body("items", empty());
    }

    private static Instant noonOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(12, ChronoUnit.HOURS);
    }

    private Response pause(UUID woman, LocalDate until) {
        return caseworker().body("{\"untilDate\":\"%s\",\"reason\":\"FAMILY\"}".formatted(until))
                .post("/v1/participants/{id}/pauses", breda.her(woman, organisation));
    }

    private Response resume(UUID woman) {
        return caseworker().body("{}").post("/v1/participants/{id}/resumptions", breda.her(woman, organisation));
    }

    private Response notices() {
        return caseworker().get("/v1/notices");
    }

    private RequestSpecification caseworker() {
        return breda.caseworker(organisation, BREDA);
    }
}
