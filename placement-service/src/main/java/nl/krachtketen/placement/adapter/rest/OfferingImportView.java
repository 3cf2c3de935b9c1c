package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.krachtketen.placement.application.offeringimport.OfferingImport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OfferingImport", description = "A file of offerings on its way into the joint offering")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferingImportView(
        @Schema(description = "Your organisation's own identifier of the import") String id,
        @Schema(description = "Whether it only tells what would happen") boolean dryRun,
        OfferingImport.State state,
        @Schema(description = "Rows that came in") int rowsRead,
        @Schema(description = "Rows that were found good so far") int rowsAccepted,
        @Schema(description = "Rows that were refused so far; nothing is taken in if there is any") int rowsRefused,
        @Schema(description = "Of those accepted, new offerings") int created,
        @Schema(description = "Of those accepted, offerings that say something else from now on") int changed,
        @Schema(description = "Of those accepted, offerings that said so already, confirmed by this") int unchanged,
        Instant receivedAt,
        @Schema(description = "Missing while it runs") Instant endedAt) {

    static OfferingImportView of(String id, OfferingImport it) {
        var counts = it.counts();
        return new OfferingImportView(id, it.dryRun(), it.state(), counts.rowsRead(), counts.rowsAccepted(), counts.rowsRefused(),
                counts.created(), counts.changed(), counts.unchanged(), it.receivedAt(), it.endedAt());
    }
}
