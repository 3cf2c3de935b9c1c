package nl.krachtketen.contract;

import nl.krachtketen.contract.vocabulary.HandoverDeclineReason;

/** A participant passed from one organisation to another, as participant-service records it. */
public sealed interface HandoverEvent extends ChainEvent {

    /** The handover that the event is a step of. */
    Handover handover();

    /** The giver asks the taker to take her over. With a reserved place it is also a request for that place. */
    @EventType("participants.handover-offered")
    record HandoverOffered(About about, Handover handover) implements HandoverEvent {
    }

    /** The taker holds her from now on. */
    @EventType("participants.handover-accepted")
    record HandoverAccepted(About about, Handover handover) implements HandoverEvent {
    }

    /** The taker does not take her over; the giver still holds her. */
    @EventType("participants.handover-declined")
    record HandoverDeclined(About about, Handover handover, HandoverDeclineReason declineReason)
            implements HandoverEvent {
    }

    /** The taker did not answer in time; the giver still holds her. */
    @EventType("participants.handover-lapsed")
    record HandoverLapsed(About about, Handover handover) implements HandoverEvent {
    }
}
