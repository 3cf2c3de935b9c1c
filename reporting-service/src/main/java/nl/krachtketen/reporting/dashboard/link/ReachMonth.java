package nl.krachtketen.reporting.dashboard.link;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReachMonth", description = "Who was reached in one month without being registered")
public record ReachMonth(
        @Schema(description = "The month", type = SchemaType.STRING, examples = "2008-03") @JsonFormat(pattern = "uuuu-MM") YearMonth month,
        @Schema(description = "People who were reached", examples = "85") int people,
        @Schema(description = "Those of them who are women", examples = "70") int women) {}
