package nl.krachtketen.placement.application;

import java.time.Instant;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.PlaceRequest;
import nl.krachtketen.placement.domain.Request;

/** What the chain is told of a request for a place. */
final class PlaceAnswers {

    private PlaceAnswers() {}

    static PlaceEvent.PlaceReserved reserved(About about, Request request) {
        return new PlaceEvent.PlaceReserved(about, request.offeringId(), promised(request), chosenAt(request));
    }

    static PlaceEvent.WaitingListed waitingListed(About about, Request request, int position) {
        return new PlaceEvent.WaitingListed(about, request.offeringId(), position, promised(request), chosenAt(request));
    }

    static PlaceEvent.PlaceOffered offered(About about, PlaceRequest.Offered offered) {
        return new PlaceEvent.PlaceOffered(about, offered.request().offeringId(), offered.until());
    }

    /** It is the organiser who answers what others asked. */
    static About by(Offering offering, About asked) {
        return by(offering.organisation(), asked);
    }

    static About by(String organisation, About asked) {
        return new About(
                asked.participantId(),
                asked.occurredAt(),
                asked.municipality(),
                organisation,
                asked.participationLevel(),
                asked.recruitmentChannel(),
                asked.countsForProgramme(),
                null);
    }

    private static Boolean promised(Request request) {
        return request.promised() ? true : null;
    }

    /** Only her own choice says anything about what she wants; what others asked for her does not. */
    private static Instant chosenAt(Request request) {
        return request.promised() ? null : request.askedAt();
    }
}
