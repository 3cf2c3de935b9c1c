package nl.krachtketen.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;

/** What an organiser's system sends to publish an offering. A null is left out: not known, not needed or no limit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferingTerms(
        String reference, String title, OfferingKind kind, String municipality, String postcodeArea,
        List<ParticipationLevel> participationLevels, List<Theme> themes, List<String> languages,
        DutchLevel dutchLevelNeeded, boolean womenOnly, ChildrenArrangement children, List<Slot> slots, Integer places,
        List<OfferingKind> nextSteps, Obligation obligation, String description) {
}
