package nl.krachtketen.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** Her step ends within 60 days and nothing follows: her contact person sees it in time. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "placement"))
class FundingGapTest {

    private static final LocalDate TODAY = LocalDate.now();

    private final Partner holder = Partner.WELFARE;
    private final UUID woman = News.registered();

    @Test
    void theMoneyEndsSoon() {
        UUID offering = fundedUntil(TODAY.plusDays(30));
        holder.startPlacement(woman, offering).then().statusCode(201);
        assertThat(gaps()).containsExactly(offering + " PLACEMENT " + TODAY.plusDays(30));
    }

    @Test
    void theTrialEndsSoonerThanTheMoney() {
        UUID offering = fundedUntil(TODAY.plusDays(50));
        String trial = Examples.with("\"expectedEndDate\":\"" + TODAY.plusDays(14) + "\"", Examples.start(holder.id(woman), offering));
        holder.post("/v1/trials", trial).then().statusCode(201);
        assertThat(gaps()).containsExactly(offering + " TRIAL " + TODAY.plusDays(14));
    }

    @Test
    void whatGoesOnForLongOrWithoutEndIsNoGap() {
        holder.startPlacement(woman, fundedUntil(TODAY.plusDays(90))).then().statusCode(201);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void whatSheDoesBesidesIsNoGapEither() {
        holder.startPlacement(woman, fundedUntil(TODAY.plusDays(30))).then().statusCode(201);
        holder.startPlacement(woman, Partner.VOLUNTEER_CENTRE.publishOffering(2)).then().statusCode(201);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void aPlaceThatIsKeptForHerFollowsAndATurnToWaitDoesNot() {
        holder.startPlacement(woman, fundedUntil(TODAY.plusDays(30))).then().statusCode(201);
        UUID full = Partner.VOLUNTEER_CENTRE.publishOffering(1);
        holder.startPlacement(News.registered(), full).then().statusCode(201);
        News.chosen(woman, full);
        Chain.awaitEvent(PlaceEvent.WaitingListed.class, woman);
        assertThat(gaps()).hasSize(1);
        News.chosen(woman, Partner.VOLUNTEER_CENTRE.publishOffering(1));
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, woman);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void movingOnIsWhatFollowsBest() {
        holder.startPlacement(woman, fundedUntil(TODAY.plusDays(30))).then().statusCode(201);
        holder.post("/v1/outcomes", Examples.outcome(holder.id(woman))).then().statusCode(201);
        assertThat(gaps()).isEmpty();
    }

    private UUID fundedUntil(LocalDate lastDay) {
        return Partner.VOLUNTEER_CENTRE.publish(Examples.with("\"fundedUntilDate\":\"" + lastDay + "\"", Examples.OFFERING));
    }

    /** The gaps of this test's woman: where, which step, until when. */
    private List<String> gaps() {
        JsonPath page = holder.request().get("/v1/funding-gaps?limit=100").then().statusCode(200).extract().jsonPath();
        return page.<Map<String, String>>getList("items").stream()
                .filter(gap -> gap.get("participantId").equals(holder.id(woman)))
                .map(gap -> gap.get("offeringId") + " " + gap.get("step") + " " + gap.get("endsOn"))
                .toList();
    }
}
