package nl.krachtketen.reporting.dashboard.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InterimReportRequest", description = "Whole months, the last one included")
record ReportRequest(
        @Schema(description = "The first month", examples = "2008-01") @NotNull String fromMonth,
        @Schema(description = "The last month; not in the future", examples = "2008-06") @NotNull String untilMonth) {

    static final int LONGEST = 20_000;

    @Schema(name = "InterimExplanation", description = "What the municipality itself has to say about the figures. It names nobody")
    record Explanation(
            @Schema(description = "Paragraphs, with an empty line between them", examples = "The language school began in March.")
            @NotNull @Size(max = LONGEST) String text) {}
}
