package nl.krachtketen.participant.domain.attention;

import java.util.Optional;
import java.util.Set;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.WhatFollows;

/** What can go on for a while; a woman may have two at once. */
public enum Running {
    ACTIVITY(ChainStep.ORIENTATION),
    TRIAL(ChainStep.TRIAL),
    PLACEMENT(ChainStep.PLACED),
    /** Her education, work or enterprise. */
    OUTCOME(ChainStep.MOVED_ON);

    private final ChainStep step;

    Running(ChainStep step) {
        this.step = step;
    }

    /** Where a woman stands for whom this goes on. */
    ChainStep step() {
        return step;
    }

    /** What an event shows to go on; being present says it as well as having started. */
    public static Optional<Running> shownBy(ChainEvent event) {
        return Optional.ofNullable(switch (event) {
            case PlacementEvent.ActivityStarted e -> ACTIVITY;
            case PlacementEvent.Attended e -> e.present() ? ACTIVITY : null;
            case PlacementEvent.TrialStarted e -> TRIAL;
            case PlacementEvent.Placed e -> PLACEMENT;
            case OutcomeEvent.OutcomeConfirmed e -> null;
            case OutcomeEvent e -> OUTCOME;
            default -> null;
        });
    }

    /** What an event ends. At the same offering she is no longer expected either. */
    public static Set<Running> endedBy(ChainEvent event) {
        return switch (event) {
            case PlacementEvent.ActivityCompleted e -> Set.of(ACTIVITY);
            case PlacementEvent.TrialEnded e -> e.whatFollows() == WhatFollows.EXTENDED ? Set.of() : Set.of(TRIAL, ACTIVITY);
            case PlacementEvent.PlacementEnded e -> Set.of(PLACEMENT, ACTIVITY);
            case OutcomeEvent.OutcomeConfirmed e -> e.stillSo() ? Set.of() : Set.of(OUTCOME);
            default -> Set.of();
        };
    }
}
