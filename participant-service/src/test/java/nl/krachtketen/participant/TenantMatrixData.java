package nl.krachtketen.participant;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.kit.test.TestDatabase.count;
import static nl.krachtketen.kit.test.TestDatabase.execute;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.MatrixData;
import nl.krachtketen.kit.test.Tokens;
import nl.krachtketen.participant.application.attention.FindStalls;

/** A woman in Breda, whom one organisation holds or is asked to take over; another has nothing to do with her. */
@ApplicationScoped
class TenantMatrixData extends MatrixData {

    private static final String OWN = "00000001001001021758";
    private static final String OTHER = "00000001001001022758";
    private static final String THIRD = "00000001001001023758";
    private static final String BREDA = "GM0758";

    @Inject
    Pairwise pairwise;

    @Inject
    FindStalls findStalls;

    @Override
    protected String organisation(String side) {
        return side.equals("own") ? OWN : OTHER;
    }

    @Override
    protected String municipality(String side) {
        return side.equals("own") ? BREDA : "GM0268";
    }

    @Override
    protected Subject record(String operation) {
        return switch (operation) {
            case "acceptHandover", "declineHandover" -> handover(THIRD, OWN);
            case "getHandover", "listHandovers" -> handover(OWN, THIRD);
            case "followUpHandover" -> handedOver();
            case "offerHandover" -> consented("HANDOVER");
            case "referParticipant", "listReferrals", "getReferral" -> referred();
            case "getConsent", "withdrawConsent" -> withConsent();
            case "assignCoach", "getCoach", "changeCoach", "stopCoach", "explainCoachFit" -> coach(woman(OWN));
            case "endCoachAssignment" -> assigned();
            case "listStalls", "getStall", "answerStall" -> stalled();
            case "acknowledgeNotice", "listNotices" -> noticed();
            case "acknowledgeErasure", "listErasures", "getErasure" -> erased();
            case "listEmergencyAccesses", "getEmergencyAccess" -> emergency();
            case "resumeParticipant" -> paused();
            case "linkParticipants" -> withAnother(woman(OWN), woman(OWN));
            case "listLinks", "getLink", "unlinkParticipants" -> linked(OWN, OWN);
            case "confirmLink" -> linked(THIRD, OWN);
            case "listGroups", "getGroup", "closeGroup" -> group(woman(OWN), true);
            case "joinGroup" -> group(woman(OWN), false);
            case "offerGroupHandover" -> closedGroup();
            case "listViewLinks", "getViewLink", "getViewLinkSheet", "revokeViewLink" -> viewLink();
            case "getParticipantByReference", "putParticipantByReference", "giveReference" -> referenced();
            default -> woman(OWN);
        };
    }

    /** Somebody with everything that would give her away. */
    private Subject woman(String holder) {
        String nonce = UUID.randomUUID().toString().substring(0, 8);
        String id = post(holder, "/v1/participants", """
                {"municipality":"%s","recruitmentChannel":"HOME_VISIT","benefitSituation":"NONE","countsForProgramme":true,
                 "reference":"dossier-%s","contactPerson":"contact-%s","person":{"givenName":"Voornaam%s","birthYear":1971,
                 "phone":"+31 6 9988 7766"}}""".formatted(BREDA, nonce, nonce, nonce));
        var subject = new Subject(pairwise).id("participantId", "participant", pairwise.inward("participant", id, holder).orElseThrow())
                .plain("municipality", BREDA).secret("dossier-" + nonce).secret("contact-" + nonce).secret("Voornaam" + nonce)
                .secret("9988 7766");
        post(holder, at(subject, holder) + "/intakes", Examples.INTAKE);
        await().until(() -> count("participant", "select count(*) from chain_position p join known_participant k using (participant) "
                + "where participant = '" + subject.id("participantId") + "'") == 1);
        return subject;
    }

    private Subject referenced() {
        Subject woman = woman(OWN);
        String reference = "ref-" + woman.id("participantId");
        as(OWN).body("{\"reference\":\"%s\"}".formatted(reference)).put(at(woman, OWN) + "/reference").then().statusCode(200);
        return woman.plain("reference", reference).secret(reference);
    }

    private Subject consented(String purpose) {
        Subject woman = woman(OWN).plain("to", THIRD);
        consent(woman, OWN, purpose, THIRD);
        return woman;
    }

    private Subject withConsent() {
        Subject woman = woman(OWN);
        return woman.id("consentId", "consent", inward("consent", consent(woman, OWN, "PROGRESS", THIRD), OWN));
    }

    private Subject referred() {
        Subject woman = consented("PROGRESS");
        String id = post(OWN, at(woman, OWN) + "/referrals", "{\"to\":\"%s\",\"reason\":\"NEXT_STEP\",\"wantedStep\":\"TRIAL\"}".formatted(THIRD));
        return woman.id("referralId", "referral", inward("referral", id, OWN));
    }

    private Subject handover(String giver, String taker) {
        Subject woman = woman(giver);
        consent(woman, giver, "HANDOVER", taker);
        String id = post(giver, at(woman, giver) + "/handovers",
                "{\"to\":\"%s\",\"reason\":\"NEXT_STEP\",\"wantedStep\":\"TRIAL\"}".formatted(taker));
        return woman.id("handoverId", "handover", inward("handover", id, giver));
    }

    private Subject handedOver() {
        Subject woman = handover(OWN, THIRD);
        post(THIRD, "/v1/handovers/" + pairwise.outward("handover", woman.id("handoverId"), THIRD) + "/acceptances",
                "{\"contactPerson\":\"team-west\"}");
        return woman;
    }

    private Subject coach(Subject woman) {
        String id = post(OWN, "/v1/coaches", """
                {"account":"coach-%s","profile":{"languages":["tr"],"availability":[{"day":"WEDNESDAY","part":"MORNING"}],
                 "postcodeArea":"4811","maximumLoad":3}}""".formatted(UUID.randomUUID().toString().substring(0, 8)));
        return woman.id("coachId", "coach", inward("coach", id, OWN));
    }

    private Subject assigned() {
        Subject woman = coach(woman(OWN));
        String id = post(OWN, at(woman, OWN) + "/coach-assignments",
                "{\"coachId\":\"%s\"}".formatted(pairwise.outward("coach", woman.id("coachId"), OWN)));
        return woman.id("assignmentId", "coach-assignment", inward("coach-assignment", id, OWN));
    }

    private Subject stalled() {
        Subject woman = woman(OWN);
        findStalls.lookAt(Instant.now().plus(Duration.ofDays(1000)));
        return woman.id("stallId", "stall", internal("select id from stall where participant = '" + woman.id("participantId") + "'"));
    }

    private Subject noticed() {
        Subject woman = woman(OWN);
        UUID notice = Ids.next();
        execute("participant", """
                insert into notice (id, kind, role, organisation, participant, told_at) values ('%s', 'STALLED', 'caseworker', '%s', '%s', now())"""
                .formatted(notice, OWN, woman.id("participantId")));
        return woman.id("noticeId", "notice", notice);
    }

    private Subject erased() {
        Subject woman = woman(OWN);
        as(OWN).delete(at(woman, OWN)).then().statusCode(204);
        String known = pairwise.outward("participant", woman.id("participantId"), OWN);
        return woman.id("erasureId", "erasure", internal("select id from erasure_recipient where known_as = '" + known + "'"));
    }

    private Subject emergency() {
        Subject woman = woman(OWN);
        String id = post(THIRD, "/v1/emergency-accesses", "{\"participantId\":\"%s\",\"reason\":\"IMMEDIATE_DANGER\",\"minutes\":5}"
                .formatted(pairwise.outward("participant", woman.id("participantId"), THIRD)));
        return woman.id("emergencyAccessId", "emergency-access", inward("emergency-access", id, THIRD));
    }

    private Subject paused() {
        Subject woman = woman(OWN);
        post(OWN, at(woman, OWN) + "/pauses", "{\"untilDate\":\"%s\",\"reason\":\"ABROAD\"}".formatted(LocalDate.now().plusDays(30)));
        return woman;
    }

    private Subject withAnother(Subject woman, Subject other) {
        return woman.id("otherParticipantId", "participant", other.id("participantId"));
    }

    private Subject linked(String proposer, String holder) {
        Subject women = withAnother(woman(proposer), woman(holder));
        String id = post(proposer, at(women, proposer) + "/links", "{\"otherParticipantId\":\"%s\"}"
                .formatted(pairwise.outward("participant", women.id("otherParticipantId"), proposer)));
        return women.id("linkId", "link", inward("link", id, proposer));
    }

    private Subject group(Subject woman, boolean joined) {
        String id = post(OWN, "/v1/groups", "{\"municipality\":\"%s\",\"reference\":\"groep-%s\"}".formatted(BREDA, UUID.randomUUID()));
        if (joined) {
            post(OWN, "/v1/groups/" + id + "/members", "{\"participantId\":\"%s\"}"
                    .formatted(pairwise.outward("participant", woman.id("participantId"), OWN)));
        }
        return woman.id("groupId", "group", inward("group", id, OWN));
    }

    private Subject closedGroup() {
        Subject woman = group(consented("HANDOVER"), true);
        post(OWN, "/v1/groups/" + pairwise.outward("group", woman.id("groupId"), OWN) + "/closures", "{}");
        return woman;
    }

    private Subject viewLink() {
        Subject woman = woman(OWN);
        String id = post(OWN, at(woman, OWN) + "/view-links", "{\"language\":\"nl\"}");
        return woman.id("viewLinkId", "view-link", inward("view-link", id, OWN));
    }

    private String consent(Subject woman, String holder, String purpose, String recipient) {
        return post(holder, at(woman, holder) + "/consents", """
                {"purpose":"%s","recipient":"%s","noticeVersion":"2026-1","language":"nl","legalBasis":"CONSENT","recordedBy":"intake-oost"}"""
                .formatted(purpose, recipient));
    }

    private String at(Subject woman, String organisation) {
        return "/v1/participants/" + pairwise.outward("participant", woman.id("participantId"), organisation);
    }

    private UUID inward(String kind, String id, String organisation) {
        return pairwise.inward(kind, id, organisation).orElseThrow();
    }

    private static UUID internal(String sql) {
        long high = count("participant", "select ('x' || left(replace(id::text, '-', ''), 16))::bit(64)::bigint from (" + sql + ") found");
        long low = count("participant", "select ('x' || right(replace(id::text, '-', ''), 16))::bit(64)::bigint from (" + sql + ") found");
        return new UUID(high, low);
    }

    private static String post(String organisation, String path, String body) {
        Response answer = as(organisation).body(body).post(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.asString()).isEqualTo(201);
        return answer.path("id");
    }

    private static RequestSpecification as(String organisation) {
        return given().auth().oauth2(Tokens.of(organisation, List.of(BREDA), "caseworker")).contentType("application/json");
    }
}
