package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.access.AccessFold;
import nl.krachtketen.kit.access.Grant;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.placement.domain.ClosedOffering;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.OpenOffering;
import nl.krachtketen.placement.domain.PlaceRequest;

/** Her choice is a request for a place, answered at once: one is kept for her, or she gets a turn to wait for it. */
@ApplicationScoped
public class WhenOfferingChosen {

    @Inject
    Offerings offerings;

    @Inject
    PlaceRequests requests;

    @Inject
    Places places;

    @Inject
    AccessFold access;

    @Inject
    Outbox outbox;

    public void react(MatchEvent.Chosen chosen) {
        Offering offering = offerings
                .lock(chosen.offeringId())
                .orElseThrow(() -> new IllegalStateException(
                        "The chosen offering " + chosen.offeringId() + " was never published here"));
        About about = answering(chosen.about(), offering);
        var request = new PlaceRequest.Request(Ids.next(), offering.id(), about.participantId(), about.occurredAt());
        switch (offering) {
            case ClosedOffering closed -> {
                requests.add(new PlaceRequest.Released(request, 1));
                outbox.publish(new PlaceEvent.PlaceReleased(about, closed.id()), 1);
            }
            case OpenOffering open -> {
                access.grant(Grant.takesPart(about.participantId(), open.organisation()));
                answer(open, request, about);
            }
        }
    }

    private void answer(OpenOffering offering, PlaceRequest.Request request, About about) {
        switch (requests.findOpen(offering.id(), request.participantId()).orElse(null)) {
            case null -> answerNew(offering, request, about);
            case PlaceRequest.TakenUp started
            when started.request().askedAt() == null -> {
                var asked = started.askedFor(about.occurredAt());
                requests.save(asked);
                outbox.publish(new PlaceEvent.PlaceReserved(about, offering.id()), asked.version());
            }
            case PlaceRequest.Open answered -> {
                /* She chose it before, and was answered then. */
            }
        }
    }

    private void answerNew(OpenOffering offering, PlaceRequest.Request request, About about) {
        if (offering.occupancy().full()) {
            putOnWaitingList(offering, request, about);
        } else {
            places.take(offering, about.occurredAt());
            requests.add(new PlaceRequest.Reserved(request, 1));
            outbox.publish(new PlaceEvent.PlaceReserved(about, offering.id()), 1);
        }
    }

    private void putOnWaitingList(OpenOffering before, PlaceRequest.Request request, About about) {
        OpenOffering after = before.waitingListJoined();
        offerings.save(after);
        requests.add(new PlaceRequest.Waiting(request, 1));
        outbox.publish(
                new PlaceEvent.WaitingListed(
                        about, after.id(), after.occupancy().waiting()),
                1);
    }

    private static About answering(About asked, Offering offering) {
        return new About(
                asked.participantId(),
                asked.occurredAt(),
                asked.municipality(),
                offering.organisation(),
                asked.participationLevel(),
                asked.recruitmentChannel(),
                asked.countsForProgramme(),
                null);
    }
}
