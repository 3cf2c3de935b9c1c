package nl.krachtketen.reporting.disclosure;

/** A count of women as it may be told outside the circle that may open the files. */
public sealed interface Disclosed {

    /** Rounding to this leaves five true counts possible. */
    int BASE = 5;

    /** The smallest count, other than none, that is told at all. */
    int SMALLEST = 10;

    /** @param women a multiple of {@link #BASE}, at most 2 away from the true count; none means none */
    record Rounded(int women) implements Disclosed {

        public Rounded {
            if (women < 0 || women % BASE != 0 || women > 0 && women < SMALLEST) {
                throw new IllegalArgumentException("No count to be told");
            }
        }
    }

    /** It is 1 to 9, or it would give away one that is: neither none nor unknown. */
    record Suppressed() implements Disclosed {}

    /** The number that is told; null if it is suppressed. */
    default Integer told() {
        return this instanceof Rounded(int women) ? women : null;
    }

    /** A count that is told by itself, so that nothing can be subtracted from it. */
    static Disclosed alone(Exact count) {
        return count.small() ? new Suppressed() : rounded(count);
    }

    /** What a count that may be told is rounded to. */
    static Rounded rounded(Exact count) {
        return new Rounded((count.women() + BASE / 2) / BASE * BASE);
    }
}
