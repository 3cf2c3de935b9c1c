package nl.krachtketen.matching.adapter.rest.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.matching.domain.Notice;
import nl.krachtketen.matching.domain.choicepage.HelpRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice as its reader sees it. */
@Schema(name = "Notice")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeView(
        @Schema(description = "The notice's own identifier, for the acknowledgement") String id,
        @Schema(description = "HELP_ASKED: she wants to choose together with somebody") Notice.Kind kind,
        @Schema(description = "Whom it is about, by your organisation's own identifier") String participantId,
        @Schema(description = "The help request, by your organisation's own identifier of it") String aboutId,
        Instant toldAt,
        @Schema(description = "When somebody acknowledged it; missing before that") Instant seenAt) {

    static NoticeView of(Notice it, OutwardIds ids) {
        return new NoticeView(ids.outward(Notice.KIND, it.id()), it.kind(), ids.outward(OutwardIds.PARTICIPANT, it.participant()),
                ids.outward(HelpRequest.KIND, it.about()), it.toldAt(), it.seenAt());
    }
}
