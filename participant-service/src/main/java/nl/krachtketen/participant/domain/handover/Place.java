package nl.krachtketen.participant.domain.handover;

import java.util.Objects;
import java.util.UUID;

/**
 * The place behind a promise: she must not knock at a door where nobody knows of her.
 *
 * @param promisedBy role account at the taker that promised it; null if nobody in particular did
 * @param position   her turn on the waiting list, 1 is next; null if she does not wait
 */
public record Place(UUID offeringId, String promisedBy, State state, Integer position) {

    /** What the organiser of the offering said. */
    public enum State {
        ASKED, RESERVED, WAITING_LISTED, REFUSED
    }

    public Place {
        Objects.requireNonNull(offeringId);
        if ((state == State.WAITING_LISTED) != (position != null)) {
            throw new IllegalArgumentException("a turn belongs to a waiting list");
        }
    }

    public static Place asked(UUID offeringId, String promisedBy) {
        return new Place(offeringId, promisedBy, State.ASKED, null);
    }

    public Place reserved() {
        return new Place(offeringId, promisedBy, State.RESERVED, null);
    }

    public Place waitingListed(int turn) {
        return new Place(offeringId, promisedBy, State.WAITING_LISTED, turn);
    }

    public Place refused() {
        return new Place(offeringId, promisedBy, State.REFUSED, null);
    }
}
