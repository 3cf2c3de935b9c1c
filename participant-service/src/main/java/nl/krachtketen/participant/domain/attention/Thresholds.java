package nl.krachtketen.participant.domain.attention;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/**
 * How long is usual, per step and level. Patient at a low level, where nobody is hurried; businesslike at a high one, where
 * results are agreed with the participant. Steps at which nobody is ever stuck have none.
 */
public record Thresholds(List<Threshold> all) {

    /** Days at a low, a middle and a high level. */
    private static final Map<ChainStep, List<Integer>> USUAL = Map.ofEntries(
            entry(ChainStep.REGISTERED, List.of(60, 30, 14)),
            entry(ChainStep.INTAKE_DONE, List.of(90, 42, 21)),
            entry(ChainStep.CHOSEN, List.of(28, 14, 7)),
            entry(ChainStep.WAITING_LISTED, List.of(120, 60, 30)),
            entry(ChainStep.PLACE_OFFERED, List.of(21, 14, 7)),
            entry(ChainStep.PLACE_RESERVED, List.of(42, 28, 14)),
            entry(ChainStep.PLACE_RELEASED, List.of(60, 28, 14)),
            entry(ChainStep.ORIENTATION, List.of(365, 180, 120)),
            entry(ChainStep.ORIENTATION_COMPLETED, List.of(90, 42, 21)),
            entry(ChainStep.TRIAL, List.of(180, 90, 60)),
            entry(ChainStep.TRIAL_ENDED, List.of(90, 42, 21)),
            entry(ChainStep.PLACEMENT_ENDED, List.of(90, 42, 21)),
            entry(ChainStep.HANDOVER_OFFERED, List.of(14, 10, 7)),
            entry(ChainStep.HANDOVER_ACCEPTED, List.of(60, 28, 14)),
            entry(ChainStep.HANDOVER_FAILED, List.of(28, 14, 7)),
            entry(ChainStep.OUTCOME_ENDED, List.of(90, 42, 21)));

    private static final Comparator<Threshold> ORDER = Comparator.comparing(Threshold::step).thenComparing(Threshold::participationLevel);

    public Thresholds {
        all = List.copyOf(all);
    }

    /** Those of a municipality that has set none. */
    public static Thresholds usual() {
        return new Thresholds(USUAL.keySet().stream().flatMap(step -> Stream.of(ParticipationLevel.values())
                .map(level -> new Threshold(step, level, USUAL.get(step).get(level.ordinal())))).sorted(ORDER).toList());
    }

    /** Whether a woman can be stuck there at all. */
    public static boolean existFor(ChainStep step) {
        return USUAL.containsKey(step);
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
