package nl.krachtketen.placement.application.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.processing.DataSubjects;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.application.Offerings;
import nl.krachtketen.placement.application.ParticipantAccess;
import nl.krachtketen.placement.application.Placements;
import nl.krachtketen.placement.domain.Participation;
import nl.krachtketen.placement.domain.Placement;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;
import nl.krachtketen.placement.domain.agreement.Party;

/** Nobody agrees for another: the organiser says its own word, and who holds her passes on hers and her coach's. */
@ApplicationScoped
class Speakers {

    @Inject
    Placements placements;

    @Inject
    Offerings offerings;

    @Inject
    ParticipantAccess access;

    @Inject
    DataSubjects subjects;

    /** The placement, locked, if it still runs. */
    Placement.Running running(UUID placement, String caller) {
        return noted(placements.lock(placement, caller))
                .orElseThrow(() -> Problem.notFound("There is no placement with this identifier."))
                .running();
    }

    Optional<Placement> find(UUID placement, String caller) {
        return noted(placements.find(placement, caller));
    }

    /** An agreement does not say whose it is; the processing log must. */
    private Optional<Placement> noted(Optional<Placement> found) {
        found.ifPresent(placement -> subjects.add(placement.participation().participantId()));
        return found;
    }

    void requireInvolved(Participation participation, String caller) {
        if (!organises(participation, caller) && !access.holds(caller, participation.participantId())) {
            throw new Refused(new Refusal.NotInvolved());
        }
    }

    void requireSpeaksFor(Party party, Participation participation, String caller) {
        if (!speaksFor(party, participation, caller)) {
            throw new Refused(new Refusal.SpeaksForAnother());
        }
    }

    private boolean speaksFor(Party party, Participation participation, String caller) {
        return switch (party) {
            case ORGANISATION -> organises(participation, caller);
            case PARTICIPANT, COACH -> access.holds(caller, participation.participantId());
        };
    }

    /** A small organisation without an account gets its link from who holds her. */
    void requireGivesLink(Party party, Participation participation, String caller) {
        if (!givesLink(party, participation, caller)) {
            throw new Refused(new Refusal.SpeaksForAnother());
        }
    }

    boolean givesLink(Party party, Participation participation, String caller) {
        return access.holds(caller, participation.participantId()) || speaksFor(party, participation, caller);
    }

    private boolean organises(Participation participation, String caller) {
        return offerings
                .find(participation.offeringId())
                .orElseThrow()
                .organisation()
                .equals(caller);
    }
}
