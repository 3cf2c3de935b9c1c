package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.access.AccessFold;
import nl.krachtketen.kit.access.Grant;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.PlaceRequest;
import nl.krachtketen.placement.domain.Request;

/** Her choice is a request for a place, answered at once: one is kept for her, or she gets a turn to wait for it. */
@ApplicationScoped
public class WhenOfferingChosen {

    @Inject
    Offerings offerings;

    @Inject
    PlaceRequests requests;

    @Inject
    Requesting requesting;

    @Inject
    AccessFold access;

    @Inject
    Deadlines deadlines;

    public void react(MatchEvent.Chosen chosen) {
        Offering offering = offerings
                .lock(chosen.offeringId())
                .orElseThrow(() -> new IllegalStateException(
                        "The chosen offering " + chosen.offeringId() + " was never published here"));
        About about = PlaceAnswers.by(offering, chosen.about());
        if (offering.canBeAskedFor(about.occurredAt())) {
            access.grant(Grant.takesPart(about.participantId(), offering.organisation()));
        }
        switch (requests.findOpen(offering.id(), about.participantId()).orElse(null)) {
            case null ->
                requesting.answerNew(
                        offering,
                        Request.asked(
                                Ids.next(),
                                offering.id(),
                                about.participantId(),
                                about.occurredAt(),
                                deadlines.answer()),
                        about);
            // She started before the news of her choice came, and may have ended meanwhile; or others promised it to her, or keep it.
            case PlaceRequest.Open hers
            when hers instanceof PlaceRequest.Offered || hers.request().askedAt() == null || hers.request().promised() ->
                answer(hers.chosen(about.occurredAt(), deadlines.answer()), about);
            case PlaceRequest.Open answered -> {
                /* She chose it before, and was answered then. */
            }
        }
    }

    private void answer(PlaceRequest.Open hers, About about) {
        requests.save(hers);
        requesting.answerAgain(hers, about);
    }
}
