package nl.krachtketen.reporting.dashboard.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.Reason;

/**
 * A report over a period.
 *
 * @param explanation what the municipality itself wrote; the same in every version
 * @param revision    of the explanation
 * @param versions    of the figures, the first one first
 */
record Report(Period period, String explanation, long revision, List<Version> versions) {

    /** @param figures as they were told when it was made; what is not among them was none */
    public record Version(int version, Instant frozenAt, List<Figure> figures) {}

    /** A figure that became different. */
    public record Change(Figure.Key figure, int before, int now) {

        public int more() {
            return now - before;
        }
    }

    Version latest() {
        return versions.getLast();
    }

    /** The latest if none is wanted; one that there is not is refused with 404. */
    Version version(Integer wanted) {
        return wanted == null ? latest() : versions.stream().filter(each -> each.version() == wanted).findFirst()
                .orElseThrow(Reason.NO_VERSION::problem);
    }

    /** What became different since the one before; nothing in the first. */
    List<Change> changes(Version version) {
        return version.version() == 1 ? List.of() : changes(versions.get(version.version() - 2).figures(), version.figures());
    }

    static List<Change> changes(List<Figure> before, List<Figure> now) {
        Map<Figure.Key, Integer> was = numbers(before);
        Map<Figure.Key, Integer> is = numbers(now);
        return Stream.concat(was.keySet().stream(), is.keySet().stream()).distinct().sorted()
                .map(key -> new Change(key, was.getOrDefault(key, 0), is.getOrDefault(key, 0)))
                .filter(change -> change.more() != 0).toList();
    }

    static Map<Figure.Key, Integer> numbers(List<Figure> figures) {
        return figures.stream().collect(Collectors.toMap(Figure::key, Figure::number));
    }
}
