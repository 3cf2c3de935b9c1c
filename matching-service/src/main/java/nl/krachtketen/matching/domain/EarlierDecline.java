package nl.krachtketen.matching.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;

/** An offering that she did not want, why not, and what her reason may have been about. */
public record EarlierDecline(UUID offeringId, OfferingKind kind, DeclineReason reason, Instant declinedAt,
        String postcodeArea, List<Slot> slots, Obligation obligation) {

    public EarlierDecline {
        slots = List.copyOf(slots);
    }

    /** Whether her reason says that another offering would suit her less, too. */
    public boolean saysSomethingAbout(OpenOffering other) {
        return switch (reason) {
            case NOT_INTERESTED, TOO_DIFFICULT, TOO_EASY -> other.kind() == kind;
            case WANTS_LESS_OBLIGATION -> other.obligation().compareTo(obligation) >= 0;
            case TOO_FAR -> PostcodeAreas.sameNeighbourhood(postcodeArea, other.postcodeArea());
            case TIMES_DO_NOT_SUIT -> !other.slots().isEmpty() && new HashSet<>(slots).containsAll(other.slots());
            case NO_CHILDCARE -> other.children() == ChildrenArrangement.NOT_PROVIDED;
            case WANTS_WOMEN_ONLY -> !other.womenOnly();
            case FOUND_SOMETHING_ELSE, OTHER -> false;
        };
    }
}
