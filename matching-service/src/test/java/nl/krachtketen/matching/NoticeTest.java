package nl.krachtketen.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** She asks for help with choosing, and whoever holds her is told so, once, until somebody helps. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
class NoticeTest {

    private static final String NEXT_HOLDER = "00000001001001005758";

    @Inject
    Calls calls;

    @Inject
    Pairwise pairwise;

    private News her;
    private UUID request;

    @BeforeEach
    void sheAsksForHelp() {
        her = News.ofAWoman();
        UUID course = her.published(OfferingKind.COURSE, "Cursus");
        Calls.awaitCount(1, "open_offering where id = '" + course + "'");
        Calls.awaitCount(1, "profile where participant = '" + her.participant + "'");
        request = calls.helpRequest(her.participant);
    }

    @Test
    void whoHoldsHerIsToldUntilSomebodyHelps() {
        assertThat(told(News.HOLDER, false)).singleElement().satisfies(told -> assertThat(told).containsEntry("kind", "HELP_ASKED")
                .containsEntry("aboutId", pairwise.outward("help-request", request, News.HOLDER)).containsKey("toldAt")
                .doesNotContainKey("seenAt"));
        Calls.caller().post("/v1/help-requests/{id}/acknowledgements", told(News.HOLDER, false).getFirst().get("aboutId"))
                .then().statusCode(201);
        assertThat(told(News.HOLDER, false)).isEmpty();
        assertThat(told(News.HOLDER, true)).hasSize(1);
    }

    @Test
    void whoSawItIsNotToldAgainAndSheStillWaitsForHelp() {
        String notice = (String) told(News.HOLDER, false).getFirst().get("id");
        String seen = see(notice).path("seenAt");
        assertThat(see(notice).<String>path("seenAt")).isEqualTo(seen).isNotNull();
        assertThat(told(News.HOLDER, false)).isEmpty();
        assertThat(Calls.count("help_request where id = '%s' and acknowledged_at is null".formatted(request))).isOne();
    }

    @Test
    void whatHerFormerHolderSawOnlyHerNextHolderIsToldAfterAHandover() {
        see((String) told(News.HOLDER, false).getFirst().get("id"));
        her.handedOverTo(NEXT_HOLDER, 3);
        Calls.awaitCount(1, "participant_access where organisation = '%s' and basis = 'HOLDS' and participant = '%s'"
                .formatted(NEXT_HOLDER, her.participant));
        assertThat(told(News.HOLDER, true)).isEmpty();
        assertThat(told(NEXT_HOLDER, false)).singleElement().satisfies(told -> assertThat(told).doesNotContainKey("seenAt"));
    }

    @Test
    void nobodyElseSeesOrAcknowledgesIt() {
        assertThat(told(NEXT_HOLDER, true)).isEmpty();
        Calls.caller(NEXT_HOLDER).post("/v1/notices/{id}/acknowledgements", pairwise.outward("notice", request, NEXT_HOLDER))
                .then().statusCode(404).body("type", equalTo("https://krachtketen.nl/problems/not-found"));
    }

    private static Response see(String notice) {
        return Calls.caller().post("/v1/notices/{id}/acknowledgements", notice).then().statusCode(201).extract().response();
    }

    private List<Map<String, Object>> told(String organisation, boolean all) {
        List<Map<String, Object>> items = Calls.caller(organisation).get("/v1/notices?limit=100&includeSeen=" + all)
                .then().statusCode(200).extract().path("items");
        String hers = pairwise.outward("participant", her.participant, organisation);
        return items.stream().filter(told -> hers.equals(told.get("participantId"))).toList();
    }
}
