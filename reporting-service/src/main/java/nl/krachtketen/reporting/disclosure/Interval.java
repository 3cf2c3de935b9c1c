package nl.krachtketen.reporting.disclosure;

import java.util.Optional;
import nl.krachtketen.reporting.disclosure.Disclosed.Rounded;

/**
 * Between which percentages a share would lie if chance were put aside: Wilson's interval of 95%, made wider by what rounding may have
 * hidden. From rounded values only.
 */
public record Interval(int percent, int least, int most, int women) {

    /** Of fewer women nothing can be said that is worth comparing. */
    public static final int FEWEST = 50;

    private static final double Z = 1.959964;
    private static final double PERCENT = 100;

    private static final int HIDDEN = Disclosed.BASE / 2;

    /** Nothing if one of them is suppressed, or if there are too few women to compare. */
    public static Optional<Interval> of(Disclosed part, Disclosed whole) {
        return part instanceof Rounded(int some) && whole instanceof Rounded(int all) && all >= FEWEST
                ? Optional.of(of(Math.min(some, all), all)) : Optional.empty();
    }

    private static Interval of(int some, int all) {
        return new Interval(percent((double) some / all), (int) Math.floor(PERCENT * wilson(Math.max(0, some - HIDDEN), all + HIDDEN, -1)),
                (int) Math.ceil(PERCENT * wilson(Math.min(all, some + HIDDEN), Math.max(all - HIDDEN, Math.min(all, some + HIDDEN)), 1)), all);
    }

    public int width() {
        return most - least;
    }

    /** Whether chance alone would hardly give this share if it were the other. */
    public boolean differsFrom(int otherPercent) {
        return otherPercent < least || otherPercent > most;
    }

    private static double wilson(double some, double all, int side) {
        double share = some / all;
        double middle = share + Z * Z / (2 * all);
        double width = Z * Math.sqrt(share * (1 - share) / all + Z * Z / (4 * all * all));
        return Math.clamp((middle + side * width) / (1 + Z * Z / all), 0, 1);
    }

    private static int percent(double share) {
        return (int) Math.round(PERCENT * share);
    }
}
