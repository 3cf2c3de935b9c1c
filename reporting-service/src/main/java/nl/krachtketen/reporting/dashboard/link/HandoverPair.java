package nl.krachtketen.reporting.dashboard.link;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HandoverPair", description = "What became of the handovers from one organisation to another")
public record HandoverPair(
        @Schema(description = "Who gives, by its OIN", examples = "00000001001001002000") String from,
        @Schema(description = "What the giver is called; its OIN if nobody named it", examples = "Vrouwencentrum Breda") String fromName,
        @Schema(description = "Who takes, by its OIN", examples = "00000001001001003000") String to,
        @Schema(description = "What the taker is called; its OIN if nobody named it", examples = "Taalschool Breda") String toName,
        @Schema(description = "How many, and what became of them") HandoverCounts handovers) {}
