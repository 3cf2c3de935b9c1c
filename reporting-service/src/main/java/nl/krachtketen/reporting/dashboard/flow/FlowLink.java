package nl.krachtketen.reporting.dashboard.flow;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Women who went from one step to their next one, in the order of the chain, or who left or pause after it")
public record FlowLink(
        @Schema(description = "The step from which", examples = "INTAKE_DONE") Node from,
        @Schema(description = "The step to which; or LEFT, or PAUSED", examples = "TRIAL") Node to,
        @Schema(description = "How many women", examples = "96") int women) {}
