package nl.krachtketen.reporting.dashboard;

import static java.util.Map.entry;

import java.util.Map;

/**
 * A municipality in its place on a map of squares.
 *
 * @param percent  of its target; null if that is not told
 * @param progress per thousand of its target, for drawing
 * @param column   from the west; 0 for one that the sources do not name, so that nobody knows where it lies
 * @param row      from the north
 */
public record Tile(String code, String name, Integer percent, int progress, int column, int row) {

    private static final int DIGIT = 10;

    /** Column and row as two digits; who lies east, west, north or south of another one does so here. */
    private static final Map<String, Integer> MAP = Map.ofEntries(entry("GM0080", 41), entry("GM0014", 51), entry("GM0363", 22),
            entry("GM0307", 42), entry("GM0164", 62), entry("GM0518", 13), entry("GM0344", 33), entry("GM0355", 43), entry("GM0202", 53),
            entry("GM0153", 63), entry("GM0599", 14), entry("GM0268", 54), entry("GM0758", 25), entry("GM0772", 45), entry("GM1883", 56));

    public static Tile of(String code, String name, Integer percent, int progress) {
        int at = MAP.getOrDefault(code, 0);
        return new Tile(code, name, percent, progress, at / DIGIT, at % DIGIT);
    }

    public boolean named() {
        return column > 0;
    }
}
