package nl.krachtketen.contract.vocabulary;

import java.util.List;

/**
 * Where in the chain somebody can be stuck: after what happened last. With the days after which she is, unless her municipality says
 * otherwise, at a low, a middle and a high level: patient where nobody is hurried, businesslike where results are agreed with her.
 */
public enum WaitingPoint {
    REGISTERED(60, 30, 14),
    INTAKE_DONE(90, 42, 21),
    CHOSEN(28, 14, 7),
    WAITING_LISTED(120, 60, 30),
    PLACE_OFFERED(21, 14, 7),
    PLACE_RESERVED(42, 28, 14),
    PLACE_RELEASED(60, 28, 14),
    ORIENTATION(365, 180, 120),
    ORIENTATION_COMPLETED(90, 42, 21),
    TRIAL(180, 90, 60),
    TRIAL_ENDED(90, 42, 21),
    PLACEMENT_ENDED(90, 42, 21),
    HANDOVER_OFFERED(14, 10, 7),
    HANDOVER_ACCEPTED(60, 28, 14),
    HANDOVER_FAILED(28, 14, 7),
    OUTCOME_ENDED(90, 42, 21);

    private final List<Integer> usual;

    WaitingPoint(int low, int middle, int high) {
        usual = List.of(low, middle, high);
    }

    public int usualDays(ParticipationLevel level) {
        return usual.get(level.ordinal());
    }
}
