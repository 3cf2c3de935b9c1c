package nl.krachtketen.contract;

import java.time.Instant;
import java.util.UUID;

/** The organiser's side of a request for a place (a choice or a handover), as placement-service records it. */
public sealed interface PlaceEvent extends ChainEvent {

    /** The offering that the place belongs to. */
    UUID offeringId();

    /** A place is kept for her. */
    @EventType("placements.place-reserved")
    record PlaceReserved(About about, UUID offeringId) implements PlaceEvent {
    }

    /** There is no place yet; position 1 is next in turn. */
    @EventType("placements.waiting-listed")
    record WaitingListed(About about, UUID offeringId, @Range(min = 1) int position) implements PlaceEvent {

        public WaitingListed {
            Bounds.requireAtLeast("position", position, 1);
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
