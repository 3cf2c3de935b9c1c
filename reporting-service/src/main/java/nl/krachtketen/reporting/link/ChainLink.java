package nl.krachtketen.reporting.link;

import java.util.Optional;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.OfferingKind;

/** What a chain needs somebody for, in its order. A chain without one of these has a gap. */
public enum ChainLink {
    RECRUITED, INTAKE_DONE, LANGUAGE, CIVIC_INTEGRATION, EMPOWERMENT, ACTIVITY, EVC, COACHING, MATCHED, TRIAL, PLACED, WORK_LEARNING,
    EDUCATION, WORK, ENTERPRISE;

    /** At which link whoever tells this event is; empty if it tells nothing of that. */
    static Optional<ChainLink> of(ChainEvent event) {
        return Optional.ofNullable(switch (event) {
            case ParticipantEvent.Registered e -> RECRUITED;
            case ParticipantEvent.IntakeDone e -> INTAKE_DONE;
            case ParticipantEvent.CoachAssigned e -> COACHING;
            case PlacementEvent.ActivityStarted e -> of(e.kind());
            case MatchEvent.Chosen e -> MATCHED;
            case PlacementEvent.TrialStarted e -> TRIAL;
            case PlacementEvent.Placed e -> PLACED;
            case OutcomeEvent.MovedToEducation e -> EDUCATION;
            case OutcomeEvent.MovedToWork e -> WORK;
            case OutcomeEvent.MovedToEnterprise e -> ENTERPRISE;
            default -> null;
        });
    }

    private static ChainLink of(OfferingKind kind) {
        return switch (kind) {
            case LANGUAGE_AT_HOME, INFORMAL_LANGUAGE_MEETING -> LANGUAGE;
            case CIVIC_INTEGRATION -> CIVIC_INTEGRATION;
            case EMPOWERMENT -> EMPOWERMENT;
            case EVC -> EVC;
            case WORK_LEARNING, ENTREPRENEURSHIP, JOB_FAIR -> WORK_LEARNING;
            case COURSE, VOLUNTEER_ORIENTATION, COMMUNITY_CENTRE_ACTIVITY, VOLUNTEER_VACANCY -> ACTIVITY;
        };
    }
}
