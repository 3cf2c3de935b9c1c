package nl.krachtketen.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;

/** What happened to an offering of the joint offering, as placement-service records it. Its key is the offering. */
public sealed interface OfferingEvent extends Event {

    /** An event with the whole offering as it is now, so that a consumer needs no earlier event. */
    sealed interface OfferingState extends OfferingEvent {

        Offering offering();

        @Override
        default UUID key() {
            return offering().offeringId();
        }
    }

    /** It is part of the joint offering from now on. */
    @EventType("offerings.published")
    record Published(Offering offering) implements OfferingState {
    }

    /** Something about it changed; it is open, also if it was full or paused before. */
    @EventType("offerings.changed")
    record Changed(Offering offering) implements OfferingState {
    }

    /** Its last place was taken. */
    @EventType("offerings.full")
    record Full(Offering offering) implements OfferingState {
    }

    /** It takes nobody in for a while. */
    @EventType("offerings.paused")
    record Paused(Offering offering) implements OfferingState {
    }

    /** It is no longer part of the joint offering. */
    @EventType("offerings.closed")
    record Closed(Offering offering) implements OfferingState {
    }

    /**
     * So many people were reached, without any of them being registered.
     *
     * @param organisation who reports it
     * @param people how many were reached, men and women
     * @param women how many of them were women
     */
    @EventType("offerings.reach-reported")
    record ReachReported(
            UUID offeringId,
            Instant occurredAt,
            @Coded(Code.ORGANISATION) String organisation,
            @Coded(Code.MUNICIPALITY) String municipality,
            LocalDate reachDate,
            @Range(min = 0) int people,
            @Range(min = 0) int women,
            RecruitmentChannel channel) implements OfferingEvent {

        public ReachReported {
            Code.ORGANISATION.require(organisation);
            Code.MUNICIPALITY.require(municipality);
            Bounds.requireAtLeast("people", people, 0);
            Bounds.require("women", women, 0, people);
        }

        @Override
        public UUID key() {
            return offeringId;
        }
    }
}
