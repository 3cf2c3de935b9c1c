package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.MatrixData;
import nl.krachtketen.kit.test.TestDatabase;

/** Steps of a woman of the welfare organisation, at an offering of its own. */
@ApplicationScoped
class TenantMatrixData extends MatrixData {

    @Inject
    Pairwise pairwise;

    private final Partner own = Partner.of(Partner.WELFARE.oin(), "caseworker", "organiser");

    @Override
    protected String organisation(String side) {
        return side.equals("own") ? own.oin() : Partner.LANGUAGE_SCHOOL.oin();
    }

    @Override
    protected String municipality(String side) {
        return side.equals("own") ? "GM0758" : "GM0268";
    }

    @Override
    protected Subject record(String operation) {
        UUID woman = News.registered();
        UUID offering = own.publishOffering(3);
        await().until(() -> TestDatabase.count("placement", "select count(*) from known_participant where participant = '" + woman + "'") == 1);
        var subject = new Subject(pairwise)
                .id("participantId", "participant", woman)
                .plain("offeringId", offering.toString())
                .plain("oin", own.oin());
        return switch (operation) {
            case "resumeOffering" -> paused(subject, offering);
            case "recordSession" -> subject.id("present", "participant", woman);
            case "getOfferingImport", "listOfferingImportErrors" -> imported(subject);
            case "publishDraft", "discardDraft" -> subject.plain("offeringId", own.draft(Examples.OFFERING));
            case "listTrials", "getTrial", "endTrial", "extendTrial", "evaluateTrial", "placeAfterTrial" -> with(subject, "trial", own.startTrial(woman, offering));
            case "listPlacements", "getPlacement", "endPlacement" -> with(subject, "placement", own.startPlacement(woman, offering));
            case "proposeAgreement" -> with(subject, "placement", own.startPlacement(woman, offering));
            case "getAgreement", "confirmAgreement", "makeAgreementLink" ->
                agreed(with(subject, "placement", own.startPlacement(woman, offering)));
            case "getAgreementLink", "revokeAgreementLink", "getAgreementLinkSheet", "listAgreementLinks" ->
                linked(agreed(with(subject, "placement", own.startPlacement(woman, offering))));
            case "listActivities", "getActivity", "completeActivity" ->
                with(subject, "activity", own.post("/v1/activities", Examples.start(own.id(woman), offering)));
            case "getOutcome", "confirmOutcome", "listDueOutcomeConfirmations" ->
                with(subject, "outcome", own.post("/v1/outcomes", Examples.with("\"occurredAt\":\"2008-01-07T09:00:00Z\"", Examples.outcome(own.id(woman)))));
            case "listPlaceRequests", "getPlaceRequest", "releasePlace", "acceptPlaceRequest", "declinePlaceRequest" ->
                asked(subject, woman, offering);
            case "listNotices", "acknowledgeNotice" -> toldOf(subject, woman, offering);
            case "getOfferingByReference", "putOfferingByReference" -> offeredBy(subject);
            case "getTrialByReference", "putTrialByReference", "giveTrialReference" -> told(subject, offering, "trials", "trial");
            case "getPlacementByReference", "putPlacementByReference", "givePlacementReference" ->
                told(subject, offering, "placements", "placement");
            case "getActivityByReference", "putActivityByReference", "giveActivityReference" ->
                told(subject, offering, "activities", "activity");
            default -> subject;
        };
    }

    private Subject offeredBy(Subject subject) {
        String reference = reference(subject);
        own.publish(Examples.OFFERING.replace("aanbod-17", reference));
        return subject.plain("reference", reference).secret(reference);
    }

    private static String reference(Subject subject) {
        return "ref-" + subject.id("participantId");
    }

    /** A step that was told by a reference of the organisation's own. */
    private Subject told(Subject subject, UUID offering, String steps, String kind) {
        String reference = reference(subject);
        String body = Examples.placement(own.id(subject.id("participantId")), offering);
        Response created = own.request()
                .body(kind.equals("placement") ? body : body.replace("\"hoursPerWeek\":6,", ""))
                .put("/v1/" + steps + "/by-reference/" + reference);
        return with(subject, kind, created).plain("reference", reference).secret(reference);
    }

    private Subject paused(Subject subject, UUID offering) {
        own.take(offering, "pauses").then().statusCode(201);
        return subject;
    }

    private Subject imported(Subject subject) {
        String id = own.post("/v1/offering-imports", "[]").then().statusCode(202).extract().path("id");
        return subject.id("offeringImportId", "offering import", own.inward("offering import", id));
    }

    private Subject with(Subject subject, String kind, Response created) {
        String id = created.then().statusCode(201).extract().path("id");
        return subject.id(kind + "Id", kind, own.inward(kind, id));
    }

    private Subject agreed(Subject subject) {
        own.request().body(Examples.AGREEMENT).put("/v1/placements/{id}/agreement", own.id("placement", subject.id("placementId")))
                .then().statusCode(200);
        return subject;
    }

    private Subject linked(Subject subject) {
        String id = link(subject).then().statusCode(201).extract().path("id");
        return subject.id("agreementLinkId", "agreement-link", own.inward("agreement-link", id));
    }

    /** Where the agreement about an offering of this name can be read, without the host. */
    String agreementPage(String title) {
        UUID woman = News.registered();
        UUID offering = own.publish(Examples.OFFERING.replace("Fietslessen in de buurt", new String(JsonStringEncoder.getInstance().quoteAsString(title)))
                .replace("aanbod-17", "aanbod-" + woman));
        await().until(() -> TestDatabase.count("placement", "select count(*) from known_participant where participant = '" + woman + "'") == 1);
        var subject = new Subject(pairwise).id("participantId", "participant", woman);
        agreed(with(subject, "placement", own.startPlacement(woman, offering)));
        String url = link(subject).then().statusCode(201).extract().path("url");
        return url.substring(url.indexOf("/afspraak/"));
    }

    private Response link(Subject subject) {
        return own.post("/v1/placements/" + own.id("placement", subject.id("placementId")) + "/agreement/links",
                "{\"by\":\"PARTICIPANT\",\"language\":\"nl\"}");
    }

    private Subject asked(Subject subject, UUID woman, UUID offering) {
        News.chosen(woman, offering);
        Chain.awaitEvent(PlaceEvent.PlaceReserved.class, woman);
        String id = own.request().get("/v1/place-requests?offeringId=" + offering).path("items[0].id");
        return subject.id("placeRequestId", "place request", own.inward("place request", id));
    }

    private Subject toldOf(Subject subject, UUID woman, UUID offering) {
        UUID notice = Ids.next();
        TestDatabase.execute("placement", "insert into notice values ('%s', 'OUTCOME_UNCONFIRMED', '%s', '%s', '%s', '%s', now())"
                .formatted(notice, own.oin(), woman, offering, Ids.next()));
        return subject.id("noticeId", "notice", notice);
    }
}
