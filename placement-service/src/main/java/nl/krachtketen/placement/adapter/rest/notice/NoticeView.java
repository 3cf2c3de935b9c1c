package nl.krachtketen.placement.adapter.rest.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.placement.adapter.rest.Views;
import nl.krachtketen.placement.application.notice.Notices;
import nl.krachtketen.placement.domain.Notice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice as its reader sees it. */
@Schema(name = "Notice")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeView(
        @Schema(description = "The notice's own identifier, for the acknowledgement") String id,
        @Schema(description = "ANSWER_DUE: half of the time to answer a request has passed; PLACE_OFFERED: a"
                + " place came free for her, accept it before it goes to the next; PLACE_RELEASED: her place or request came to nothing"
                + " without her wish, look for something else; OUTCOME_UNCONFIRMED: look whether what she"
                + " moved on to is still so; OFFERING_UNCONFIRMED: your offering will be hidden soon, unless you confirm it; OFFERING_HIDDEN:"
                + " it is hidden until you do") Notice.Kind kind,
        @Schema(description = "Whom it is about, by your organisation's own identifier") String participantId,
        @Schema(description = "The place request or the outcome, by your organisation's own identifier of it") String aboutId,
        @Schema(description = "The offering") UUID offeringId,
        Instant toldAt,
        @Schema(description = "When somebody acknowledged it; missing before that") Instant seenAt) {

    static final String KIND = "notice";

    static NoticeView of(Notices.Told told, OutwardIds ids) {
        Notice it = told.notice();
        return new NoticeView(ids.outward(KIND, told.id()), it.kind(),
                it.participant() == null ? null : ids.outward(OutwardIds.PARTICIPANT, it.participant()),
                it.about() == null ? null : ids.outward(thing(it.kind()), it.about()),
                it.offering(), told.toldAt(), told.seenAt());
    }

    private static String thing(Notice.Kind kind) {
        return switch (kind) {
            case ANSWER_DUE, PLACE_OFFERED, PLACE_RELEASED -> Views.PLACE_REQUEST;
            case OUTCOME_UNCONFIRMED -> Views.OUTCOME;
            case OFFERING_UNCONFIRMED, OFFERING_HIDDEN -> throw new IllegalStateException(kind + " is about an offering only");
        };
    }
}
