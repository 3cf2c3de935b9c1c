package nl.krachtketen.reporting.dashboard.offer;

import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ListedOffering", description = "One offering in a list")
public record Line(
        @Schema(description = "The offering", examples = "0197a3de-8c5b-7c3e-9d2f-3b1f1d2c4a5b") UUID offeringId,
        @Schema(description = "What it is called", examples = "Taal aan huis") String title,
        @Schema(description = "What it is", examples = "LANGUAGE_AT_HOME") OfferingKind kind,
        @Schema(description = "Who organises it: a name, or an OIN if the platform knows none", examples = "Taalschool Breda") String organisation,
        @Schema(description = "Where it takes place; absent if it is for the whole municipality", examples = "4811") String postcodeArea,
        @Schema(description = "How many places it has; absent if there is no limit", examples = "12") Integer places,
        @Schema(description = "How many of them are free; absent if there is no limit", examples = "3") Integer free) {}
