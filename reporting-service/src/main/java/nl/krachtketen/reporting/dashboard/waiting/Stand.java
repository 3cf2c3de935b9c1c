package nl.krachtketen.reporting.dashboard.waiting;

import java.util.List;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.WaitingPoint;
import nl.krachtketen.reporting.stall.StallTerms;

/**
 * Where a woman can wait, with the days after which she is stuck unless her municipality says otherwise: at a low, a middle and a high
 * level. The same as those of participant-service, which tells the contact person. (docs/domain.md)
 */
public enum Stand {
    RECRUITED(WaitingPoint.REGISTERED, 60, 30, 14),
    INTAKE_DONE(WaitingPoint.INTAKE_DONE, 90, 42, 21),
    ORIENTATION(WaitingPoint.ORIENTATION, 365, 180, 120),
    MATCHED(WaitingPoint.CHOSEN, 28, 14, 7),
    TRIAL(WaitingPoint.TRIAL, 180, 90, 60),
    /** Her placement ended and nothing followed. */
    ENDED(WaitingPoint.PLACEMENT_ENDED, 90, 42, 21),
    /** An organisation was asked to take her over and has not answered. */
    HANDOVER(WaitingPoint.HANDOVER_OFFERED, 14, 10, 7);

    private final WaitingPoint point;
    private final List<Integer> usual;

    Stand(WaitingPoint point, int low, int middle, int high) {
        this.point = point;
        usual = List.of(low, middle, high);
    }

    /** @param own what the municipality set itself */
    int days(ParticipationLevel level, List<StallTerms.Term> own) {
        return own.stream().filter(term -> term.step() == point && term.level() == level).findFirst().map(StallTerms.Term::days)
                .orElseGet(() -> usual.get(level.ordinal()));
    }
}
