package nl.krachtketen.reporting.dashboard.waiting;

import java.util.List;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/**
 * Where a woman can wait, with the days after which she is stuck unless her municipality says otherwise: at a low, a middle and a high
 * level. The same as those of participant-service, which tells the contact person. (docs/domain.md)
 */
public enum Stand {
    RECRUITED(60, 30, 14),
    INTAKE_DONE(90, 42, 21),
    ORIENTATION(365, 180, 120),
    MATCHED(28, 14, 7),
    TRIAL(180, 90, 60),
    /** Her placement ended and nothing followed. */
    ENDED(90, 42, 21),
    /** An organisation was asked to take her over and has not answered. */
    HANDOVER(14, 10, 7);

    private final List<Integer> usual;

    Stand(int low, int middle, int high) {
        usual = List.of(low, middle, high);
    }

    int usualDays(ParticipationLevel level) {
        return usual.get(level.ordinal());
    }
}
