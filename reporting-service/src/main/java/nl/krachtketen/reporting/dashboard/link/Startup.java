package nl.krachtketen.reporting.dashboard.link;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Startup", description = "How long it took from the agreement with a municipality until its chain ran. Fewer than no days: it ran already")
public record Startup(
        @Schema(description = "When the programme office and the municipality agreed", examples = "2007-01-15") LocalDate agreedDate,
        @Schema(description = "Days until the first step of any partner; absent if there was none", examples = "12") Integer daysToPartner,
        @Schema(description = "Days until the first intake; absent if there was none", examples = "31") Integer daysToIntake,
        @Schema(description = "Days until the first placement; absent if there was none", examples = "118") Integer daysToPlacement) {}
