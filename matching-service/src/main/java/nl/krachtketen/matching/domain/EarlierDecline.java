package nl.krachtketen.matching.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import nl.krachtketen.contract.vocabulary.OfferingKind;

/** An offering that she did not want, and why not. */
public record EarlierDecline(UUID offeringId, OfferingKind kind, DeclineReason reason, Instant declinedAt) {

    /** The reasons that are about the kind of thing, and not about this one's place, time or company. */
    private static final Set<DeclineReason> ABOUT_THE_KIND = EnumSet.of(
            DeclineReason.NOT_INTERESTED,
            DeclineReason.TOO_DIFFICULT,
            DeclineReason.TOO_EASY,
            DeclineReason.WANTS_LESS_OBLIGATION);

    /** Whether it says that another offering of that kind would suit her less, too. */
    public boolean saysSomethingAbout(OfferingKind other) {
        return kind == other && ABOUT_THE_KIND.contains(reason);
    }
}
