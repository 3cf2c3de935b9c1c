package nl.krachtketen.participant.domain.attention;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;

/** What a timeline says about an event: codes and dates, never anybody's identifier. */
final class Codes {

    private Codes() {}

    static Map<String, String> of(ChainEvent event) {
        return switch (event) {
            case ParticipantEvent e -> ofHerself(e);
            case HandoverEvent e -> ofHandover(e);
            case MatchEvent.Proposed e -> codes("offerings", e.offerings().size());
            case MatchEvent.Chosen e -> codes("recordedBy", e.recordedBy());
            case MatchEvent.Declined e -> codes("reason", e.reason());
            case PlaceEvent.WaitingListed e -> codes("position", e.position());
            case PlaceEvent.PlaceOffered e -> codes("answerBy", e.answerBy());
            case PlaceEvent e -> Map.of();
            case PlacementEvent e -> ofPlacement(e);
            case OutcomeEvent e -> ofOutcome(e);
        };
    }

    private static Map<String, String> ofHerself(ParticipantEvent event) {
        return switch (event) {
            case ParticipantEvent.Registered e -> codes("recruitmentChannel", e.about().recruitmentChannel());
            case ParticipantEvent.IntakeDone e -> codes("participationLevel", e.about().participationLevel());
            case ParticipantEvent.LevelAssessed e -> codes("previousLevel", e.previousLevel(), "newLevel", e.newLevel());
            case ParticipantEvent.Paused e -> codes("untilDate", e.untilDate());
            case ParticipantEvent.MovedMunicipality e -> codes("from", e.from(), "to", e.to());
            case ParticipantEvent.ConsentChanged e -> codes("purpose", e.purpose(), "given", e.given());
            case ParticipantEvent.Left e -> codes("reason", e.reason());
            default -> Map.of();
        };
    }

    private static Map<String, String> ofHandover(HandoverEvent event) {
        var handover = event.handover();
        return event instanceof HandoverEvent.HandoverDeclined declined
                ? codes("from", handover.from(), "to", handover.to(), "declineReason", declined.declineReason())
                : codes("from", handover.from(), "to", handover.to(), "wantedStep", handover.wantedStep());
    }

    private static Map<String, String> ofPlacement(PlacementEvent event) {
        return switch (event) {
            case PlacementEvent.ActivityStarted e -> codes("kind", e.kind());
            case PlacementEvent.ActivityCompleted e -> codes("kind", e.kind());
            case PlacementEvent.TrialStarted e -> Map.of();
            case PlacementEvent.TrialEnded e -> codes("whatFollows", e.whatFollows());
            case PlacementEvent.Placed e -> codes("hoursPerWeek", e.hoursPerWeek());
            case PlacementEvent.PlacementEnded e -> codes("reason", e.reason());
            case PlacementEvent.Attended e -> codes("sessionDate", e.sessionDate(), "present", e.present());
        };
    }

    private static Map<String, String> ofOutcome(OutcomeEvent event) {
        return switch (event) {
            case OutcomeEvent.MovedToEducation e -> codes("sector", e.sector());
            case OutcomeEvent.MovedToWork e -> codes("sector", e.sector());
            case OutcomeEvent.MovedToEnterprise e -> codes("sector", e.sector());
            case OutcomeEvent.OutcomeConfirmed e -> codes("outcome", e.outcome(), "moment", e.moment(), "stillSo", e.stillSo());
        };
    }

    /** The offering that an event is about; null if it is about none. */
    static UUID offering(ChainEvent event) {
        return switch (event) {
            case PlacementEvent e -> e.offeringId();
            case PlaceEvent e -> e.offeringId();
            case MatchEvent.Chosen e -> e.offeringId();
            case MatchEvent.Declined e -> e.offeringId();
            case OutcomeEvent.MovedToEducation e -> e.offeringId();
            case OutcomeEvent.MovedToWork e -> e.offeringId();
            case OutcomeEvent.MovedToEnterprise e -> e.offeringId();
            case HandoverEvent e -> e.handover().reservedPlace();
            default -> null;
        };
    }

    /** Names and values in turn; one without a value is left out. */
    private static Map<String, String> codes(Object... namesAndValues) {
        var codes = new TreeMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                codes.put(namesAndValues[i].toString(), Objects.toString(namesAndValues[i + 1]));
            }
        }
        return codes;
    }
}
