package nl.krachtketen.reporting.dashboard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Women who moved on, by kind; one who did two things is in both, so these do not add up to "
        + "the step")
public record MovedOn(
        @Schema(description = "To education", examples = "31") int education,
        @Schema(description = "To paid work", examples = "24") int work,
        @Schema(description = "To an enterprise of her own", examples = "3") int enterprise,
        @Schema(description = "Of whom it was asked half a year or a year later whether it is still so", examples = "20") int asked,
        @Schema(description = "Of whom it was, when they were asked last", examples = "14") int stillSo) {}
