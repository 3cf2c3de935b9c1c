package nl.krachtketen.reporting.bonus;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;

/**
 * Something that she did for a while.
 *
 * @param offering  at which; null if no offering led there
 * @param activity  what kind of activity it was; null if it was none
 * @param parenting whether the offering is about bringing up children
 */
record Run(Kind kind, UUID offering, OfferingKind activity, boolean parenting, Span span) {

    /** At an offering, or what she moved on to. */
    enum Kind {
        ACTIVITY, PLACEMENT, EDUCATION, WORK, ENTERPRISE
    }

    boolean follows(OfferingKind wanted) {
        return activity == wanted;
    }

    boolean runs() {
        return !span.ended();
    }

    Run until(Instant end) {
        return new Run(kind, offering, activity, parenting, new Span(span.from(), end));
    }
}
