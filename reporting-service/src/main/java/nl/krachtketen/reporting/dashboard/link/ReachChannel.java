package nl.krachtketen.reporting.dashboard.link;

import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReachChannel", description = "Who was reached along one channel without being registered, beside who came in along it")
public record ReachChannel(
        @Schema(description = "The channel", examples = "NEIGHBOURHOOD_MEETING") RecruitmentChannel recruitmentChannel,
        @Schema(description = "People who were reached", examples = "240") int people,
        @Schema(description = "Those of them who are women", examples = "190") int women,
        @Schema(description = "How many reports say so", examples = "6") int reports,
        @Schema(description = "Women who were registered and first reached along it; nobody knows whether they are among the others", examples = "41")
        int registered) {}
