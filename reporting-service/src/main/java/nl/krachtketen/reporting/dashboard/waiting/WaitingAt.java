package nl.krachtketen.reporting.dashboard.waiting;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WaitingAt", description = "Women who stand at the same point of the chain, with the same organisation that must do the next thing")
public record WaitingAt(
        @Schema(description = "The last step that was taken with them; ENDED after a placement, HANDOVER while a handover is not answered",
                examples = "INTAKE_DONE") Stand standing,
        @Schema(description = "Whose turn it is, by its OIN: who is asked to take them over, or else who holds them",
                examples = "00000001001001002000") String organisation,
        @Schema(description = "What that organisation is called; its OIN if nobody named it", examples = "Vrouwencentrum Breda") String organisationName,
        @Schema(description = "How many women", examples = "14") int women,
        @Schema(description = "Those of them who have stood there for longer than is usual for their level", examples = "3") int stuck,
        @Schema(description = "Since when the first of them stands there", examples = "2008-03-11T09:30:00Z") Instant since) {

    /** Those of them who are stuck. */
    public Queue queue() {
        return new Queue(standing, organisation, true);
    }
}
