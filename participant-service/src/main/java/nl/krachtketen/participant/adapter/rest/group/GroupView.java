package nl.krachtketen.participant.adapter.rest.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Group", description = "Women who were recruited together")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupView(
        @Schema(description = "Your organisation's own identifier of the group") String id,
        String municipality,
        @Schema(description = "Your own reference, if your organisation formed the group") String reference,
        @Schema(description = "Since when nobody joins it any more; missing while it is open") Instant closedAt,
        @Schema(description = "Your organisation's own identifiers of those whom it may see") List<String> participantIds) {}
