package nl.krachtketen.reporting.dashboard.agreement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many women take a step for the first time in a year, as agreed")
public record AgreedTarget(
        @Schema(description = "The year", examples = "2008") @NotNull @Min(2000) @Max(2100) Integer year,
        @Schema(description = "The step", examples = "ACTIVATED") @NotNull AgreedStep step,
        @Schema(description = "How many women", examples = "700") @NotNull @Min(1) @Max(1_000_000) Integer women) {}
