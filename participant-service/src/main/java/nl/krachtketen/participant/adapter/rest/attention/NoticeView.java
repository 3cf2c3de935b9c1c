package nl.krachtketen.participant.adapter.rest.attention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.participant.application.attention.NoticeBox;
import nl.krachtketen.participant.domain.Notice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice as its reader sees it. */
@Schema(name = "Notice")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeView(
        @Schema(description = "The notice's own identifier, for the acknowledgement") String id,
        @Schema(description = "What it says") Notice.Kind kind,
        @Schema(description = "Whom it is about, by your organisation's own identifier") String participantId,
        @Schema(description = "The thing that it is about, such as a stall, by your organisation's own identifier of it") String aboutId,
        @Schema(description = "The offering where it happened") UUID offeringId,
        @Schema(description = "OIN of the organisation whose doing it is about") String organisation,
        @Schema(description = "The municipality that should know; missing if it is for your organisation") String municipality,
        @Schema(description = "Role account that should act on it; missing if it is for everybody") String contactPerson,
        Instant toldAt,
        @Schema(description = "When somebody acknowledged it; missing before that") Instant seenAt) {

    static final String KIND = "notice";

    private static boolean atOffering(NoticeBox.Told told) {
        return Notice.OFFERING.equals(told.kind().about());
    }

    static NoticeView of(NoticeBox.Told told, OutwardIds ids) {
        return new NoticeView(ids.outward(KIND, told.id()), told.kind(),
                told.participant() == null ? null : ids.outward(OutwardIds.PARTICIPANT, told.participant()),
                told.about() == null || told.kind().about() == null || atOffering(told) ? null : ids.outward(told.kind().about(), told.about()),
                atOffering(told) ? told.about() : null,
                told.whoseDoing(), told.municipality(), told.contactPerson(), told.toldAt(), told.seenAt());
    }
}
