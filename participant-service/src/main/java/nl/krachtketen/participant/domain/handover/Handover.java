package nl.krachtketen.participant.domain.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.HandoverDeclineReason;
import nl.krachtketen.participant.domain.Refusal;

/**
 * A participant passed from one organisation to another. The giver keeps her until the taker accepts, and an offer that nobody
 * answers ends by itself, so that she never hangs between two.
 */
public sealed interface Handover {

    /** What can be done with a handover that has been answered or has ended. */
    List<String> POSSIBLE_AFTERWARDS = List.of("getHandover", "offerHandover");

    Offer offer();

    /** The place behind the promise; null if none was promised. */
    Place place();

    long version();

    default UUID id() {
        return offer().id();
    }

    default UUID participant() {
        return offer().participant();
    }

    /** The offer, if it can still be answered. */
    default Offered open() {
        throw new Refusal.Refused(new Refusal.OfHandover.HandoverEnded());
    }

    /** The same handover after the organiser of the promised place has answered. */
    Handover placeAnswered(Place answered);

    /** The taker has been asked and has not answered yet. */
    record Offered(Offer offer, Place place, long version) implements Handover {

        @Override
        public Offered open() {
            return this;
        }

        /** An offer ends at its deadline, whether or not anybody has noted that yet. */
        public Offered openAt(Instant now) {
            if (isDue(now)) {
                throw new Refusal.Refused(new Refusal.OfHandover.HandoverEnded());
            }
            return this;
        }

        public boolean isDue(Instant now) {
            return !now.isBefore(offer.waitsUntil());
        }

        /** @param contactPerson role account at the taker to which she can turn from now on */
        public Accepted accepted(String contactPerson, Instant at) {
            return new Accepted(answeredAt(at), place, contactPerson, at, version + 1);
        }

        public Declined declined(HandoverDeclineReason reason, Instant at) {
            return new Declined(answeredAt(at), place, reason, at, version + 1);
        }

        /** Whenever it is told: nobody answered after the deadline. */
        private Offer answeredAt(Instant at) {
            if (!at.isBefore(offer.answerBy())) {
                throw new Refusal.Refused(new Refusal.OfHandover.HandoverEnded());
            }
            return offer;
        }

        /** Nobody answered in time, or she left or changed her mind before anybody did. */
        public Lapsed lapsed(Instant at) {
            return new Lapsed(offer, place, at, version + 1);
        }

        @Override
        public Offered placeAnswered(Place answered) {
            return new Offered(offer, answered, version + 1);
        }
    }

    /** The taker holds her from then on; the giver comes back a few times. */
    record Accepted(Offer offer, Place place, String contactPerson, Instant at, long version) implements Handover {

        /** A promise that was kept stays kept, whatever happens to the place afterwards. */
        @Override
        public Accepted placeAnswered(Place answered) {
            return place.state() == Place.State.RESERVED ? this
                    : new Accepted(offer, answered, contactPerson, at, version + 1);
        }
    }

    /** The taker does not take her over. */
    record Declined(Offer offer, Place place, HandoverDeclineReason reason, Instant at, long version) implements Handover {

        @Override
        public Declined placeAnswered(Place answered) {
            return this;
        }
    }

    /** The offer ended without an answer; she stayed with the giver. */
    record Lapsed(Offer offer, Place place, Instant at, long version) implements Handover {

        @Override
        public Lapsed placeAnswered(Place answered) {
            return this;
        }
    }
}
