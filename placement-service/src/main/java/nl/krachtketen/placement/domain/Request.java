package nl.krachtketen.placement.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Who asks for a place where, and what was said to it, whatever has become of it.
 *
 * @param askedAt  when she chose the offering; null if she started without having asked
 * @param promised whether a handover asked for it, and its place comes free if the handover comes to nothing
 * @param answer   the organiser's
 */
public record Request(UUID id, UUID offeringId, UUID participantId, Instant askedAt, boolean promised, Answer answer) {

    /** Somebody chose it, and the organiser has to answer. */
    public static Request asked(UUID id, UUID offeringId, UUID participantId, Instant askedAt, Answer.Due due) {
        return new Request(id, offeringId, participantId, askedAt, false, due);
    }

    /** A handover promised it; whoever is to take her over answers that. */
    public static Request promised(UUID id, UUID offeringId, UUID participantId, Instant askedAt) {
        return new Request(id, offeringId, participantId, askedAt, true, Answer.NOT_ASKED);
    }

    /** She came without asking. */
    public static Request unasked(UUID id, UUID offeringId, UUID participantId) {
        return new Request(id, offeringId, participantId, null, false, Answer.NOT_ASKED);
    }

    /** An answer ends the promise of a handover: from then on it is hers. */
    Request answered(Answer next) {
        return new Request(id, offeringId, participantId, askedAt, promised && !(next instanceof Answer.Accepted), next);
    }

    /** A start is an answer, even one that is recorded after the deadline. */
    Request started(Instant at) {
        return answer instanceof Answer.Due
                ? new Request(id, offeringId, participantId, askedAt, promised, new Answer.Accepted(at))
                : this;
    }

    Request chosen(Instant at, Answer next) {
        return new Request(id, offeringId, participantId, promised || askedAt == null ? at : askedAt, false, next);
    }
}
