package nl.krachtketen.matching.adapter.rest;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.matching.domain.Suggestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One offering on a shortlist. */
@Schema(name = "Suggestion")
record SuggestionView(
        UUID offeringId,
        String title,
        @Schema(description = "The OIN of the organiser") String organisation,
        OfferingKind kind,

        @Schema(description = "Higher is better; 100 fits in every respect")
        int score,

        @Schema(description = "Why it suits her, strongest first")
        List<ReasonView> reasons,

        @Schema(
                description =
                        "Rules that were read widely because little else fits: talk these over with her. Mostly none")
        List<ObstacleView> concerns,

        @Schema(description = "How many of those with whom she wants to go take part already, or are about to")
        int companionsThere) {

    static SuggestionView of(Suggestion it) {
        return new SuggestionView(
                it.offeringId(),
                it.title(),
                it.organisation(),
                it.kind(),
                it.score(),
                it.reasons().stream().map(ReasonView::of).toList(),
                it.concerns().stream().map(ObstacleView::of).toList(),
                it.companionsThere());
    }
}
