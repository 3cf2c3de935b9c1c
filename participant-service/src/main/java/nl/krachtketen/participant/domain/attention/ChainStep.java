package nl.krachtketen.participant.domain.attention;

import java.util.Optional;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.WhatFollows;

/** Where a woman stands in the chain: the last step that somebody took with her. */
public enum ChainStep {
    REGISTERED,
    INTAKE_DONE,
    /** She chose an offering, and its organiser has not answered yet. */
    CHOSEN,
    WAITING_LISTED,
    /** A place came free for her, and waits for her answer. */
    PLACE_OFFERED,
    PLACE_RESERVED,
    PLACE_RELEASED,
    /** She is in an activity, such as a course. */
    ORIENTATION,
    ORIENTATION_COMPLETED,
    TRIAL,
    TRIAL_ENDED,
    PLACED,
    PLACEMENT_ENDED,
    HANDOVER_OFFERED,
    HANDOVER_ACCEPTED,
    /** It was declined, or it lapsed: she is with the giver as before, and still wants to go on. */
    HANDOVER_FAILED,
    /** To education, to paid work or to an enterprise of her own. */
    MOVED_ON,
    /** What she had moved on to came to an end. */
    OUTCOME_ENDED,
    LEFT;

    /** The step that an event is; empty for one that leaves her where she stands. */
    public static Optional<ChainStep> of(ChainEvent event) {
        return Optional.ofNullable(switch (event) {
            case ParticipantEvent.Registered e -> REGISTERED;
            case ParticipantEvent.IntakeDone e -> INTAKE_DONE;
            case ParticipantEvent.Left e -> LEFT;
            case MatchEvent.Chosen e -> CHOSEN;
            case PlaceEvent.WaitingListed e -> e.onlyPromised() ? null : WAITING_LISTED;
            case PlaceEvent.PlaceOffered e -> PLACE_OFFERED;
            case PlaceEvent.PlaceReserved e -> e.onlyPromised() ? null : PLACE_RESERVED;
            case PlaceEvent.PlaceReleased e -> PLACE_RELEASED;
            case PlacementEvent.ActivityStarted e -> ORIENTATION;
            case PlacementEvent.ActivityCompleted e -> ORIENTATION_COMPLETED;
            case PlacementEvent.TrialStarted e -> TRIAL;
            case PlacementEvent.TrialEnded e -> e.whatFollows() == WhatFollows.EXTENDED ? TRIAL : TRIAL_ENDED;
            case PlacementEvent.Placed e -> PLACED;
            case PlacementEvent.PlacementEnded e -> PLACEMENT_ENDED;
            case HandoverEvent.HandoverOffered e -> HANDOVER_OFFERED;
            case HandoverEvent.HandoverAccepted e -> HANDOVER_ACCEPTED;
            case HandoverEvent.HandoverDeclined e -> HANDOVER_FAILED;
            case HandoverEvent.HandoverLapsed e -> HANDOVER_FAILED;
            case OutcomeEvent.OutcomeConfirmed e -> e.stillSo() ? null : OUTCOME_ENDED;
            case OutcomeEvent e -> MOVED_ON;
            default -> null;
        });
    }

    /** Whether she stands there only if nothing goes on for her: the end of one thing is not the end of another. */
    boolean yieldsToWhatGoesOn() {
        return switch (this) {
            case PLACE_RELEASED, ORIENTATION_COMPLETED, TRIAL_ENDED, PLACEMENT_ENDED, HANDOVER_ACCEPTED, HANDOVER_FAILED -> true;
            default -> false;
        };
    }

    /** Whether it is for the organisation that was asked, rather than for the holder, to do the next thing. */
    boolean waitsForWhoIsAsked() {
        return this == HANDOVER_OFFERED || this == WAITING_LISTED;
    }
}
