package nl.krachtketen.reporting.journey;

import java.util.Optional;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlacementEvent;

/** The steps of the chain, in its order. */
public enum Step {
    /** She is known in the chain. */
    RECRUITED,
    /** She told what she wants and needs. */
    INTAKE_DONE,
    /** Language, empowerment, a course, civic integration or recognition of what she learned. */
    ORIENTATION,
    /** She chose an offering. */
    MATCHED,
    /** She joins in, without obligation. */
    TRIAL,
    /** She is a volunteer. */
    PLACED,
    /** To education, to paid work or to an enterprise of her own. */
    MOVED_ON,
    /** She left the chain. */
    LEFT;

    /** The step that an event is, by the name under which a journey keeps it; empty if it is none. */
    static Optional<String> keptAs(ChainEvent event) {
        return Optional.ofNullable(switch (event) {
            case ParticipantEvent.Registered e -> RECRUITED.name();
            case ParticipantEvent.IntakeDone e -> INTAKE_DONE.name();
            case PlacementEvent.ActivityStarted e -> ORIENTATION.name();
            case PlacementEvent.ActivityCompleted e -> ORIENTATION.name();
            case MatchEvent.Chosen e -> MATCHED.name();
            case PlacementEvent.TrialStarted e -> TRIAL.name();
            case PlacementEvent.Placed e -> PLACED.name();
            case OutcomeEvent.MovedToEducation e -> "EDUCATION";
            case OutcomeEvent.MovedToWork e -> "WORK";
            case OutcomeEvent.MovedToEnterprise e -> "ENTERPRISE";
            case ParticipantEvent.Left e -> LEFT.name();
            default -> null;
        });
    }
}
