package nl.krachtketen.reporting.disclosure;

import java.util.Optional;
import nl.krachtketen.reporting.disclosure.Disclosed.Rounded;

/** A percentage, in whole points, from rounded values only: so it tells no more than they do. */
public record Share(int percent) {

    private static final double PERCENT = 100;

    /** Nothing if either count is suppressed, or if there is nobody to have a share of. */
    public static Optional<Share> of(Disclosed part, Disclosed whole) {
        return part instanceof Rounded some && whole instanceof Rounded all && all.women() > 0
                ? Optional.of(new Share((int) Math.round(PERCENT * some.women() / all.women())))
                : Optional.empty();
    }
}
