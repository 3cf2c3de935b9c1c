package nl.krachtketen.reporting.dashboard.published;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is counted and published. Each counts a woman once. */
@Schema(description = "What is counted, each woman once: CAME_IN (took any step), INTAKE_DONE, ORIENTATION, MATCHED, TOOK_PART (a course, a "
        + "trial or a placement), JOINED_IN (a trial), PLACED, ACTIVATED (a trial or a placement: what counts towards the target), MOVED_ON")
public enum Measure {
    CAME_IN(0x1fff, null),
    INTAKE_DONE(2, CAME_IN),
    MATCHED(8, CAME_IN),
    MOVED_ON(448, CAME_IN),
    TOOK_PART(52, CAME_IN),
    ORIENTATION(4, TOOK_PART),
    ACTIVATED(48, TOOK_PART),
    JOINED_IN(16, ACTIVATED),
    PLACED(32, ACTIVATED);

    /** Any of these bits of a path, see the migration of the flows. */
    private final int anyOf;
    private final Measure among;

    Measure(int anyOf, Measure among) {
        this.anyOf = anyOf;
        this.among = among;
    }

    int anyOf() {
        return anyOf;
    }

    /** Those of whom these women are a part; null for all. */
    Measure among() {
        return among;
    }

    /** Those among them, if each of them is of one of these kinds or of several; else none. */
    List<Measure> kinds() {
        List<Measure> kinds = Stream.of(values()).filter(measure -> measure.among == this).toList();
        return kinds.stream().mapToInt(Measure::anyOf).reduce(0, (some, more) -> some | more) == anyOf ? kinds : List.of();
    }

    /** Whether it is told apart by the level at which she came in. */
    boolean byLevel() {
        return this == CAME_IN || this == TOOK_PART || this == ACTIVATED;
    }

    /** Whether it is told apart by the channel along which she came in: for the whole country only. */
    boolean byChannel() {
        return this == CAME_IN;
    }
}
