package nl.krachtketen.reporting.dashboard.link;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LinkPartner", description = "An organisation that was heard of at a link of the chain")
public record LinkPartner(
        @Schema(description = "Its OIN", examples = "00000001001001003000") String organisation,
        @Schema(description = "What it is called; its OIN if nobody named it", examples = "Taalschool Breda") String organisationName,
        @Schema(description = "When it was first heard of there", examples = "2007-03-01T10:00:00Z") Instant firstAt,
        @Schema(description = "When it was last heard of there", examples = "2008-11-03T09:30:00Z") Instant lastAt,
        @Schema(description = "How often it was heard of there", examples = "48") int events) {}
