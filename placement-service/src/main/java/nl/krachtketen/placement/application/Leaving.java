package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.krachtketen.contract.About;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.placement.domain.Participation;

/** What every end of a trial, placement or activity has in common. */
@ApplicationScoped
class Leaving {

    @Inject
    KnownParticipants known;

    @Inject
    Offerings offerings;

    @Inject
    Places places;

    /**
     * Her place comes free, unless she needs it for something else there.
     *
     * @param kept         whether what follows happens at the same offering
     * @param organisation who records it
     * @return what the event tells about her
     */
    About leave(Participation participation, boolean kept, Instant at, String organisation) {
        var offering = offerings
                .lockFor(participation.participantId(), participation.offeringId())
                .orElseThrow();
        places.leave(offering, participation.participantId(), kept, at);
        return known.require(participation.participantId()).about(at, organisation, null);
    }
}
