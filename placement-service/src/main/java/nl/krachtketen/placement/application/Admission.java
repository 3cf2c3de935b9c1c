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
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;

/** What every start of a trial, placement or activity has in common: she must be known, and there must be a place. */
@ApplicationScoped
class Admission {

    record Admitted(About about, OfferingKind kind, Participation participation) {}

    @Inject
    KnownParticipants known;

    @Inject
    Offerings offerings;

    @Inject
    ParticipantAccess access;

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
        requireInvolved(start, offering);
        places.occupy(offering, start.participantId(), start.occurredAt());
        return new Admitted(
                participant.about(start.occurredAt(), start.organisation(), null),
                offering.terms().kind(),
                new Participation(
                        Ids.next(),
                        start.participantId(),
                        start.offeringId(),
                        start.organisation(),
                        start.occurredAt(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /** An organiser sees her because she takes part with it; that is no reason to place her with somebody else. */
    private void requireInvolved(Start start, CurrentOffering offering) {
        if (!offering.organisation().equals(start.organisation())
                && !access.holds(start.organisation(), start.participantId())) {
            // Unless she was erased while this waited for the offering: then that is the answer.
            known.require(start.participantId());
            throw new Refused(new Refusal.NotInvolved());
        }
    }
}
