package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.CurrentOffering;
import nl.krachtketen.placement.domain.Participation;

/** What every start of a trial, placement or activity has in common: she must be known, and there must be a place. */
@ApplicationScoped
class Admission {

    /** @param organiser who has her there (OIN) */
    record Admitted(About about, OfferingKind kind, String organiser, Participation participation) {}

    @Inject
    KnownParticipants known;

    @Inject
    Offerings offerings;

    @Inject
    Involvement involvement;

    @Inject
    Places places;

    @Inject
    Clock clock;

    Admitted admit(Start start) {
        var participant = known.require(start.participantId());
        CurrentOffering offering = offerings
                .lockFor(start.participantId(), start.offeringId())
                .orElseThrow(() -> Problem.notFound("There is no offering with this identifier."))
                .current();
        involvement.require(start.organisation(), offering.organisation(), offering.id(), start.participantId());
        places.occupy(offering, start.participantId(), start.occurredAt());
        return new Admitted(
                participant.about(start.occurredAt(), start.organisation(), null),
                offering.terms().kind(),
                offering.organisation(),
                new Participation(
                        Ids.next(),
                        start.participantId(),
                        start.offeringId(),
                        start.organisation(),
                        start.occurredAt(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
