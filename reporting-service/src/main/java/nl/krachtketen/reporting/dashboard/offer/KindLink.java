package nl.krachtketen.reporting.dashboard.offer;

import nl.krachtketen.contract.vocabulary.OfferingKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What follows offerings of a kind: what women did next, and what organisers say can follow")
public record KindLink(
        @Schema(description = "In what they took part", examples = "LANGUAGE_AT_HOME") OfferingKind from,
        @Schema(description = "In what they took part next; absent if they moved on to education, work or an enterprise",
                examples = "CIVIC_INTEGRATION")
        OfferingKind to,
        @Schema(description = "How many women", examples = "14") int women,
        @Schema(description = "Whether an organiser of an open offering says that it can follow", examples = "true") boolean said,
        @Schema(description = "Whether anything of that kind is open in this municipality", examples = "true") boolean offered) {

    /** Organisers point to it, and nobody offers it. */
    public boolean missing() {
        return said && !offered;
    }
}
