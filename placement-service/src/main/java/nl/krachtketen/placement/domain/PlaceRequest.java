package nl.krachtketen.placement.domain;

import java.time.Instant;
import java.util.UUID;

/** A participant's request for one place at an offering. However many steps she takes there, she needs one place. */
public sealed interface PlaceRequest {

    Request request();

    long version();

    /** A request that still counts; there is one at most for a participant at an offering. */
    sealed interface Open extends PlaceRequest {

        /** She chose it herself, or the handover that promised it was accepted: it no longer ends with the handover. */
        Open keptForHer();
    }

    /** A request that can be withdrawn, because nothing runs on its place. */
    sealed interface Idle extends Open {

        @Override
        Idle keptForHer();

        default Released released() {
            return new Released(request(), version() + 1);
        }
    }

    /** She waits for a place. */
    record Waiting(Request request, long version) implements Idle {

        /** A place came free for her. */
        public Reserved reserved() {
            return new Reserved(request, version + 1);
        }

        @Override
        public Waiting keptForHer() {
            return new Waiting(request.keptForHer(), version + 1);
        }
    }

    /** A place is kept for her. */
    record Reserved(Request request, long version) implements Idle {

        /** Her first step there starts. */
        public TakenUp takenUp() {
            return new TakenUp(request, 1, version + 1);
        }

        @Override
        public Reserved keptForHer() {
            return new Reserved(request.keptForHer(), version + 1);
        }
    }

    /** @param running how many of her trials, placements and activities there run */
    record TakenUp(Request request, int running, long version) implements Open {

        /** Another step starts beside the ones that run. */
        public TakenUp another() {
            return new TakenUp(request, running + 1, version + 1);
        }

        /**
         * One step ends.
         *
         * @param kept whether another step at this offering will follow, so that her place stays hers
         */
        public PlaceRequest left(boolean kept) {
            if (running > 1) {
                return new TakenUp(request, running - 1, version + 1);
            }
            return kept ? new Reserved(request, version + 1) : new Released(request, version + 1);
        }

        /** The news of her choice came after she had started. */
        public TakenUp askedFor(Instant at) {
            return new TakenUp(
                    new Request(request.id(), request.offeringId(), request.participantId(), at, false),
                    running,
                    version + 1);
        }

        @Override
        public TakenUp keptForHer() {
            return new TakenUp(request.keptForHer(), running, version + 1);
        }
    }

    /** She has no place and does not wait for one: never had it, gave it back, or was done there. */
    record Released(Request request, long version) implements PlaceRequest {}

    /**
     * @param askedAt  when she chose the offering; null if she started without having asked
     * @param promised whether a handover asked for it, and its place comes free if the handover comes to nothing
     */
    record Request(UUID id, UUID offeringId, UUID participantId, Instant askedAt, boolean promised) {

        Request keptForHer() {
            return new Request(id, offeringId, participantId, askedAt, false);
        }
    }
}
