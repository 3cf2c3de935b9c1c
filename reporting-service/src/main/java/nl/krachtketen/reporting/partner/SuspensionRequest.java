package nl.krachtketen.reporting.partner;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Suspension", description = "Why the partner is kept out", examples = "{\"reason\": \"SECRET_LEAKED\"}")
record SuspensionRequest(
        @NotNull @Schema(description = "The reason, which the partner is told too", examples = "SECRET_LEAKED")
        Partner.SuspensionReason reason) {}
