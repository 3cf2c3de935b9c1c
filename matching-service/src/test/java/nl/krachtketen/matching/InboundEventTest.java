package nl.krachtketen.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.PartnerReports;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.RecordedBy;
import nl.krachtketen.kit.inbound.Inbound;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.RealPlatform;
import org.junit.jupiter.api.Test;

/** What she chose and what she declined, told by the own system of whoever holds her. */
@QuarkusTest
@QuarkusTestResource(value = RealPlatform.class, initArgs = @ResourceArg(name = "service", value = "matching"))
class InboundEventTest {

    @Inject
    Inbound inbound;

    @Inject
    Calls calls;

    private final News news = News.ofAWoman();
    private final UUID offering = news.published(OfferingKind.COURSE, "Cursus");

    @Test
    void everyTypeThatPartnersMayReportHereHasAnOperation() {
        var open = PartnerReports.open().stream().filter(type -> PartnerReports.owner(type).equals("matching"))
                .map(EventCatalogue.Entry::recordClass).collect(Collectors.toSet());
        assertThat(inbound.types()).isEqualTo(open);
    }

    @Test
    void aChoiceAsksForAPlace() {
        report("chosen", "\"recordedBy\":\"PARTICIPANT_WITH_WORKER\"").statusCode(200).body("status", equalTo("ACCEPTED"));
        var chosen = Chain.awaitEvent(MatchEvent.Chosen.class, news.participant);
        assertThat(chosen.offeringId()).isEqualTo(offering);
        assertThat(chosen.recordedBy()).isEqualTo(RecordedBy.PARTICIPANT_WITH_WORKER);
    }

    @Test
    void whatSheChoseByHerselfIsNotForOthersToReport() {
        report("chosen", "\"recordedBy\":\"PARTICIPANT\"").statusCode(400).body("errors.field", hasItem(containsString("recordedBy")));
    }

    @Test
    void aDeclineSaysWhy() {
        report("declined", "\"reason\":\"TIMES_DO_NOT_SUIT\"").statusCode(200).body("status", equalTo("ACCEPTED"));
        assertThat(Chain.awaitEvent(MatchEvent.Declined.class, news.participant).reason()).isEqualTo(DeclineReason.TIMES_DO_NOT_SUIT);
    }

    @Test
    void aShortlistIsThePlatformsOwn() {
        report("proposed", "\"offerings\":[]").statusCode(403).body("type", containsString("type-not-open"));
    }

    private ValidatableResponse report(String type, String field) {
        return Calls.caller().contentType("application/cloudevents+json").body("""
                {"specversion":"1.0","id":"%s","source":"urn:nld:oin:%s:systeem:registratie","type":"nl.krachtketen.matches.%s.v1",
                 "data":{"participantId":"%s","occurredAt":"2009-03-02T09:30:00Z","offeringId":"%s",%s}}"""
                .formatted(UUID.randomUUID(), News.HOLDER, type, calls.outward(news.participant), offering, field))
                .post("/v1/inbound-events").then();
    }
}
