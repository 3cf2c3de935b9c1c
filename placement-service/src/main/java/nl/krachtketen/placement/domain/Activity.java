package nl.krachtketen.placement.domain;

import java.time.Instant;
import nl.krachtketen.contract.vocabulary.OfferingKind;

/** She follows an activity: language lessons, civic integration, a course. */
public sealed interface Activity {

    Participation participation();

    /** What the offering was when she began. */
    OfferingKind kind();

    long version();

    /** The activity while it can still be completed. */
    default Running running() {
        return switch (this) {
            case Running running -> running;
            case Completed completed -> throw new Refused(new Refusal.ActivityClosed(completed.completedAt()));
        };
    }

    record Running(Participation participation, OfferingKind kind, long version) implements Activity {

        public static Running started(Participation participation, OfferingKind kind) {
            return new Running(participation, kind, 1);
        }

        public Completed completed(Instant at) {
            participation.requireStartedBefore(at);
            return new Completed(participation, kind, at, version + 1);
        }
    }

    record Completed(Participation participation, OfferingKind kind, Instant completedAt, long version)
            implements Activity {}
}
