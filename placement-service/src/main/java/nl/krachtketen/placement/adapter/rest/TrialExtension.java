package nl.krachtketen.placement.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TrialExtension", description = "How long she tries from now on", examples = """
    {"expectedEndDate":"2035-09-30"}""")
record TrialExtension(
        @NotNull @Schema(description = "Later than it was expected to end before")
        LocalDate expectedEndDate,

        @Schema(description = Moment.OCCURRED_AT) OffsetDateTime occurredAt) {}
