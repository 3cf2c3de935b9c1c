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

    /** Nothing if something of it is suppressed, or if there are too few women to compare. */
    public static Optional<Interval> of(Iterable<? extends Disclosed> parts, Iterable<? extends Disclosed> wholes) {
        int some = 0;
        int all = 0;
        int hidden = 0;
        for (Disclosed part : parts) {
            if (!(part instanceof Rounded(int women))) {
                return Optional.empty();
            }
            some += women;
        }
        for (Disclosed whole : wholes) {
            if (!(whole instanceof Rounded(int women))) {
                return Optional.empty();
            }
            all += women;
            hidden += Disclosed.BASE / 2;
        }
        return all < FEWEST ? Optional.empty() : Optional.of(of(Math.min(some, all), all, hidden));
    }

    private static Interval of(int some, int all, int hidden) {
        return new Interval(percent((double) some / all), (int) Math.floor(PERCENT * wilson(Math.max(0, some - hidden), all + hidden, -1)),
                (int) Math.ceil(PERCENT * wilson(Math.min(all, some + hidden), Math.max(all - hidden, Math.min(all, some + hidden)), 1)), all);
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
