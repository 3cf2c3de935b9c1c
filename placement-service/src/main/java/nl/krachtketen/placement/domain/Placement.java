package nl.krachtketen.placement.domain;

import java.time.Instant;
import nl.krachtketen.contract.vocabulary.PlacementEndReason;

/** She is a volunteer (<i>plaatsing</i>). */
public sealed interface Placement {

    Participation participation();

    int hoursPerWeek();

    long version();

    /** The placement while it can still be ended. */
    default Running running() {
        return switch (this) {
            case Running running -> running;
            case Ended ended -> throw new Refused(new Refusal.PlacementClosed(ended.endedAt()));
        };
    }

    record Running(Participation participation, int hoursPerWeek, long version) implements Placement {

        public static Running started(Participation participation, int hoursPerWeek) {
            return new Running(participation, hoursPerWeek, 1);
        }

        /** She is there for more or fewer hours than before. */
        public Running working(int hours) {
            return new Running(participation, hours, version + 1);
        }

        public Ended ended(PlacementEndReason reason, Instant at) {
            participation.requireStartedBefore(at);
            return new Ended(participation, hoursPerWeek, reason, at, version + 1);
        }
    }

    record Ended(
            Participation participation, int hoursPerWeek, PlacementEndReason reason, Instant endedAt, long version)
            implements Placement {}
}
