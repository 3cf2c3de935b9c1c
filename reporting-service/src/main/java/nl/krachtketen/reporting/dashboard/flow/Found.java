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
public record Found(UUID participant, YearMonth month, EntryLevel level, RecruitmentChannel channel, Step furthest, Instant lastStepAt, Node state) {}
