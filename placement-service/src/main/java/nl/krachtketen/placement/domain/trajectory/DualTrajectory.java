package nl.krachtketen.placement.domain.trajectory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.OfferingKind;

/**
 * A civic integration programme, and something else of {@link DualPart} at the same time: for this a municipality receives
 * the participation bonus.
 *
 * @param from  since when both run
 * @param until when the first of them ended; null while both run
 */
public record DualTrajectory(Step civicIntegration, Step other, DualPart part, Instant from, Instant until) {

    /** All that her steps make up, in the order in which they began to overlap. */
    public static List<DualTrajectory> of(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.follows(OfferingKind.CIVIC_INTEGRATION))
                .flatMap(programme -> steps.stream()
                        .filter(other -> !other.follows(OfferingKind.CIVIC_INTEGRATION))
                        .flatMap(other -> together(programme, other).stream()))
                .sorted(Comparator.comparing(DualTrajectory::from))
                .toList();
    }

    private static Optional<DualTrajectory> together(Step programme, Step other) {
        Instant from = programme.startedAt().isAfter(other.startedAt()) ? programme.startedAt() : other.startedAt();
        Instant until = Stream.of(programme, other)
                .map(Step::endedAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        return until != null && !from.isBefore(until)
                ? Optional.empty()
                : DualPart.of(other).map(part -> new DualTrajectory(programme, other, part, from, until));
    }
}
