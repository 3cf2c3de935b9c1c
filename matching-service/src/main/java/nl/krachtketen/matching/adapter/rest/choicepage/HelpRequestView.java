package nl.krachtketen.matching.adapter.rest.choicepage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.matching.domain.choicepage.HelpRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for help as the organisation that holds her sees it. */
@Schema(name = "HelpRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HelpRequestView(
        @Schema(description = "Your organisation's own identifier of the request, for the acknowledgement") String id,
        @Schema(description = "Your organisation's own identifier of her") String participantId,
        @Schema(description = "What she could choose from, by your organisation's own identifier") String shortlistId,
        Instant askedAt,
        @Schema(description = "When somebody said to act on it; missing before that") Instant acknowledgedAt) {

    static HelpRequestView of(HelpRequest it, OutwardIds ids) {
        return new HelpRequestView(ids.outward(HelpRequest.KIND, it.id()), ids.outward(OutwardIds.PARTICIPANT, it.participant()),
                ids.outward("shortlist", it.shortlist()), it.askedAt(), it.acknowledgedAt());
    }
}
