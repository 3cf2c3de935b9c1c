package nl.krachtketen.participant.domain.attention;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.WaitingPoint;

/**
 * How long is usual, per step and level. Steps at which nobody is ever stuck have none.
 */
public record Thresholds(List<Threshold> all) {

    private static final Comparator<Threshold> ORDER = Comparator.comparing(Threshold::step).thenComparing(Threshold::participationLevel);

    public Thresholds {
        all = List.copyOf(all);
    }

    /** Those of a municipality that has set none. */
    public static Thresholds usual() {
        return new Thresholds(Stream.of(WaitingPoint.values()).flatMap(point -> Stream.of(ParticipationLevel.values())
                .map(level -> new Threshold(ChainStep.valueOf(point.name()), level, point.usualDays(level)))).sorted(ORDER).toList());
    }

    /** Whether a woman can be stuck there at all. */
    public static boolean existFor(ChainStep step) {
        return Stream.of(WaitingPoint.values()).anyMatch(point -> point.name().equals(step.name()));
    }

    /** These, with some of them set otherwise. */
    public Thresholds with(List<Threshold> others) {
        var changed = new ArrayList<>(others);
        Predicate<Threshold> untouched = usual -> others.stream().noneMatch(other -> ORDER.compare(usual, other) == 0);
        all.stream().filter(untouched).forEach(changed::add);
        return new Thresholds(changed.stream().sorted(ORDER).toList());
    }

    /** @param level null before it was assessed: then she gets the time of a middle level */
    Duration of(ChainStep step, ParticipationLevel level) {
        ParticipationLevel known = level == null ? ParticipationLevel.MIDDLE : level;
        return all.stream().filter(t -> t.step() == step && t.participationLevel() == known).findFirst()
                .map(t -> Duration.ofDays(t.days())).orElseThrow(() -> new IllegalArgumentException("Nobody is stuck at " + step));
    }
}
