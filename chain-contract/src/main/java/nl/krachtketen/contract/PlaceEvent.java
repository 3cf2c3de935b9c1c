package nl.krachtketen.contract;

import java.time.Instant;
import java.util.UUID;

/** The organiser's side of a request for a place (a choice or a handover), as placement-service records it. */
public sealed interface PlaceEvent extends ChainEvent {

    /** The offering that the place belongs to. */
    UUID offeringId();

    /** Whether only a handover promised it to her: then she has not chosen it herself (yet). */
    default boolean onlyPromised() {
        return false;
    }

    /**
     * A place is kept for her. {@code promised} is true if a handover asked for it, and absent if she did; {@code askedAt} is
     * when she chose it, which may be long before this answer.
     */
    @EventType("placements.place-reserved")
    record PlaceReserved(About about, UUID offeringId, @Nullable Boolean promised, @Nullable Instant askedAt) implements PlaceEvent {

        public PlaceReserved(About about, UUID offeringId) {
            this(about, offeringId, null, null);
        }

        @Override
        public boolean onlyPromised() {
            return Boolean.TRUE.equals(promised);
        }
    }

    /** There is no place yet; position 1 is next in turn. The rest is as with a place that is kept for her. */
    @EventType("placements.waiting-listed")
    record WaitingListed(About about, UUID offeringId, @Range(min = 1) int position, @Nullable Boolean promised,
            @Nullable Instant askedAt) implements PlaceEvent {

        public WaitingListed {
            Bounds.requireAtLeast("position", position, 1);
        }

        public WaitingListed(About about, UUID offeringId, int position) {
            this(about, offeringId, position, null, null);
        }

        @Override
        public boolean onlyPromised() {
            return Boolean.TRUE.equals(promised);
        }
    }

    /** A place came free for her on the waiting list; it is kept until {@code answerBy}. */
    @EventType("placements.place-offered")
    record PlaceOffered(About about, UUID offeringId, Instant answerBy) implements PlaceEvent {
    }

    /** Her place, or her position on the waiting list, is free again. */
    @EventType("placements.place-released")
    record PlaceReleased(About about, UUID offeringId) implements PlaceEvent {
    }
}
