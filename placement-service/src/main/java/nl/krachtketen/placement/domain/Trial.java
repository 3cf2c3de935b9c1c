package nl.krachtketen.placement.domain;

import java.time.Instant;
import java.util.List;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.contract.vocabulary.WhatFollows;

/** She joins in without obligation (<i>meelopen</i>), to see whether it suits her. */
public sealed interface Trial {

    Participation participation();

    long version();

    /** The trial while it can still be ended. */
    default Running running() {
        return switch (this) {
            case Running running -> running;
            case Ended ended -> throw new Refused(new Refusal.TrialClosed(ended.endedAt()));
        };
    }

    record Running(Participation participation, long version) implements Trial {

        public static Running started(Participation participation) {
            return new Running(participation, 1);
        }

        public Ended ended(List<EvaluationCode> evaluation, WhatFollows whatFollows, Instant at) {
            participation.requireStartedBefore(at);
            return new Ended(participation, evaluation, whatFollows, at, version + 1);
        }
    }

    record Ended(
            Participation participation,
            List<EvaluationCode> evaluation,
            WhatFollows whatFollows,
            Instant endedAt,
            long version)
            implements Trial {

        public Ended {
            evaluation = List.copyOf(evaluation);
        }

        /** Whether she goes on at the same offering, so that her place there stays hers. */
        public boolean keepsPlace() {
            return switch (whatFollows) {
                case PLACEMENT, EXTENDED -> true;
                case OTHER_OFFERING, NOTHING_FOR_NOW -> false;
            };
        }
    }
}
