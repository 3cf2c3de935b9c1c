package nl.krachtketen.reporting.dashboard.link;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HandoverMonth", description = "What became of the handovers that were offered in one month")
public record HandoverMonth(
        @Schema(description = "The month", type = SchemaType.STRING, examples = "2008-03") @JsonFormat(pattern = "uuuu-MM") YearMonth month,
        @Schema(description = "How many, and what became of them") HandoverCounts handovers) {}
