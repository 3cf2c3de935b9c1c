package nl.krachtketen.reporting.delivery;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which events to deliver once more: that of one delivery, or all between two moments, or all since a moment",
        examples = """
        {"since": "2008-11-03T09:30:00Z"}""")
record ResendRequest(
        @Schema(description = "A delivery out of the log", examples = "Qm9v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA") String deliveryId,
        @Schema(description = "Deliveries that began at this moment or later", examples = "2008-11-03T09:30:00Z") OffsetDateTime from,
        @Schema(description = "Deliveries that began before or at this moment", examples = "2008-11-03T11:00:00Z") OffsetDateTime to,
        @Schema(description = "Deliveries that began at this moment or later", examples = "2008-11-03T09:30:00Z") OffsetDateTime since) {

    boolean isOneOfTheForms() {
        boolean one = deliveryId != null && from == null && to == null && since == null;
        boolean range = deliveryId == null && from != null && to != null && since == null;
        boolean all = deliveryId == null && from == null && to == null && since != null;
        return one || range || all;
    }

    OffsetDateTime first() {
        return since == null ? from : since;
    }
}
