package nl.krachtketen.reporting.dashboard.waiting;

import java.util.List;
import nl.krachtketen.contract.StallThreshold;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.WaitingPoint;

/** Where a woman can wait, as the dashboards tell it. (docs/domain.md) */
public enum Stand {
    RECRUITED(WaitingPoint.REGISTERED),
    INTAKE_DONE(WaitingPoint.INTAKE_DONE),
    ORIENTATION(WaitingPoint.ORIENTATION),
    MATCHED(WaitingPoint.CHOSEN),
    TRIAL(WaitingPoint.TRIAL),
    /** Her placement ended and nothing followed. */
    ENDED(WaitingPoint.PLACEMENT_ENDED),
    /** An organisation was asked to take her over and has not answered. */
    HANDOVER(WaitingPoint.HANDOVER_OFFERED);

    private final WaitingPoint point;

    Stand(WaitingPoint point) {
        this.point = point;
    }

    /** @param own what the municipality set itself */
    int days(ParticipationLevel level, List<StallThreshold> own) {
        return own.stream().filter(each -> each.step() == point && each.participationLevel() == level).findFirst().map(StallThreshold::days)
                .orElseGet(() -> point.usualDays(level));
    }
}
