package nl.krachtketen.placement.domain.trajectory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.Theme;

/**
 * One thing that she does or did.
 *
 * @param offeringKind what she does it at; null if no offering has to do with it
 * @param themes       what that offering is about
 * @param endedAt      null while it runs
 */
public record Step(
        UUID id,
        Kind kind,
        UUID offeringId,
        OfferingKind offeringKind,
        List<Theme> themes,
        Instant startedAt,
        Instant endedAt) {

    /** What kind of step: something at an offering, or what she moved on to. */
    public enum Kind {
        TRIAL,
        PLACEMENT,
        ACTIVITY,
        EDUCATION,
        WORK,
        ENTERPRISE
    }

    public Step {
        themes = List.copyOf(themes);
    }

    boolean follows(OfferingKind wanted) {
        return kind == Kind.ACTIVITY && offeringKind == wanted;
    }
}
