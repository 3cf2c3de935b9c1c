package nl.krachtketen.reporting.dashboard.flow;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.reporting.journey.Step;

/**
 * One journey behind a figure, without a word about who she is.
 *
 * @param state what ended or interrupted it; null if nothing did
 */
public record Found(UUID participant, YearMonth month, EntryLevel level, RecruitmentChannel channel, Step furthest, Instant lastStepAt, Node state) {

    Line under(String name) {
        return new Line(name, month, level, channel, furthest, lastStepAt, state);
    }

    /** @param name her identifier for this municipality only */
    public record Line(String name, YearMonth month, EntryLevel level, RecruitmentChannel channel, Step furthest, Instant lastStepAt, Node state) {

        private static final int ENOUGH = 10;

        /** Enough of her identifier to tell one line from another. */
        public String brief() {
            return name.substring(0, ENOUGH);
        }
    }
}
