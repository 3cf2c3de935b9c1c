package nl.krachtketen.contract;

import java.util.UUID;

/** A step of one participant through the chain. Its key is the participant. */
public sealed interface ChainEvent extends Event
        permits ParticipantEvent, HandoverEvent, MatchEvent, PlaceEvent, PlacementEvent, OutcomeEvent {

    /** What each step tells. */
    About about();

    @Override
    default UUID key() {
        return about().participantId();
    }
}
