package nl.krachtketen.reporting.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How to change over to another secret", examples = "{\"overlapHours\": 24}")
record RotationRequest(
        @Min(0) @Max(168)
        @Schema(description = "For how long the secrets before it go on signing too; 0 if one of them has become known to others",
                defaultValue = "24", examples = "24")
        Integer overlapHours) {

    private static final int A_DAY = 24;

    Duration overlap() {
        return Duration.ofHours(overlapHours == null ? A_DAY : overlapHours);
    }
}
