package nl.krachtketen.placement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.contract.vocabulary.WhatFollows;

/** She joins in without obligation (<i>meelopen</i>), to see whether it suits her. */
public sealed interface Trial {

    Participation participation();

    /** Until when it was agreed to try; null if it was left open. */
    LocalDate expectedEnd();

    Evaluations evaluations();

    long version();

    /** The trial while it can still be extended, evaluated and ended. */
    default Running running() {
        return switch (this) {
            case Running running -> running;
            case Ended ended -> throw new Refused(new Refusal.TrialClosed(ended.endedAt()));
        };
    }

    record Running(Participation participation, LocalDate expectedEnd, Evaluations evaluations, long version)
            implements Trial {

        public static Running started(Participation participation, LocalDate expectedEnd) {
            if (expectedEnd != null) {
                participation.requireAfterStart(expectedEnd);
            }
            return new Running(participation, expectedEnd, Evaluations.none(), 1);
        }

        /** It goes on for longer than was agreed. */
        public Running extended(LocalDate next, Instant at) {
            participation.requireStartedBefore(at);
            participation.requireAfterStart(next);
            if (expectedEnd != null && !next.isAfter(expectedEnd)) {
                throw new Refused(new Refusal.ExpectedEndTooEarly(expectedEnd));
            }
            return new Running(participation, next, evaluations, version + 1);
        }

        public Running evaluated(Evaluations.Side side, List<EvaluationCode> codes) {
            return new Running(participation, expectedEnd, evaluations.said(side, codes), version + 1);
        }

        /** @param evaluation what was said at the end, beside what each side had said before */
        public Ended ended(List<EvaluationCode> evaluation, WhatFollows whatFollows, Instant at) {
            participation.requireStartedBefore(at);
            if (whatFollows == WhatFollows.EXTENDED) {
                throw new Refused(new Refusal.ExtensionIsNoEnd());
            }
            return new Ended(
                    participation,
                    expectedEnd,
                    evaluations,
                    evaluations.together(evaluation),
                    whatFollows,
                    at,
                    version + 1);
        }
    }

    record Ended(
            Participation participation,
            LocalDate expectedEnd,
            Evaluations evaluations,
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
            return whatFollows == WhatFollows.PLACEMENT;
        }
    }
}
