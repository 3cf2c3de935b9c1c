package nl.krachtketen.matching;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.kit.test.MatrixData;

/** A woman with an offering that suits her, and what her holder recorded about the two. */
@ApplicationScoped
class TenantMatrixData extends MatrixData {

    @Inject
    Calls calls;

    @Inject
    Pairwise pairwise;

    @Override
    protected String organisation(String side) {
        return side.equals("own") ? News.HOLDER : "00000001001001002758";
    }

    @Override
    protected String municipality(String side) {
        return side.equals("own") ? "GM0758" : "GM0268";
    }

    @Override
    protected Subject record(String operation) {
        var news = News.ofAWoman();
        UUID offering = news.published(OfferingKind.COURSE, "Cursus");
        Calls.awaitCount(1, "profile where participant = '" + news.participant + "'");
        Calls.awaitCount(1, "open_offering where id = '" + offering + "'");
        var subject = new Subject(pairwise)
                .id("participantId", "participant", news.participant)
                .plain("offeringId", offering.toString());
        return switch (operation) {
            case "getShortlist", "makeChoiceLink", "listChoiceLinks" -> with(subject, "shortlist", calls.shortlist(news.participant));
            case "getChoiceLink", "revokeChoiceLink", "getChoiceLinkSheet", "listHerChoiceLinks" ->
                with(subject, "choiceLink", "choice-link", calls.choiceLink(news.participant, "nl"));
            case "listHelpRequests", "acknowledgeHelpRequest" ->
                subject.id("helpRequestId", "help-request", calls.helpRequest(news.participant));
            case "listNotices", "acknowledgeNotice" -> subject.id("noticeId", "notice", calls.helpRequest(news.participant));
            case "getChoice" -> with(subject, "choice", calls.choice(news.participant, offering));
            case "getDecline" -> with(subject, "decline", calls.decline(news.participant, offering));
            default -> subject;
        };
    }

    private Subject with(Subject subject, String kind, Response created) {
        return with(subject, kind, kind, created);
    }

    private Subject with(Subject subject, String name, String kind, Response created) {
        String id = created.then().statusCode(201).extract().path("id");
        return subject.id(name + "Id", kind, pairwise.inward(kind, id, News.HOLDER).orElseThrow());
    }
}
