package nl.krachtketen.participant.adapter.rest.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.participant.domain.privacy.EmergencyAccess;
import nl.krachtketen.participant.domain.privacy.EmergencyReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An emergency access, as its maker or the privacy officer sees it. */
@Schema(name = "EmergencyAccess", description = "Somebody saw her, or tried to, without another ground")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EmergencyAccessView(
        @Schema(description = "Your organisation's own identifier of this access") String id,
        @Schema(description = "Your own identifier of her; missing if nobody was found, or if she was erased since") String participantId,
        @Schema(description = "OIN of the organisation that looked") String organisation,
        @Schema(description = "Whose privacy officer is told") String municipality,
        @Schema(description = "Why it could not wait") EmergencyReason reason,
        @Schema(description = "Whether somebody was found") boolean found,
        Instant openedAt,
        @Schema(description = "Until when she can be seen") Instant endsAt) {

    static final String KIND = "emergency-access";

    static EmergencyAccessView of(EmergencyAccess access, OutwardIds ids) {
        String participant = access.participant() == null ? null : ids.outward(OutwardIds.PARTICIPANT, access.participant());
        return new EmergencyAccessView(ids.outward(KIND, access.id()), participant, access.organisation(), access.municipality(),
                access.reason(), access.found(), access.openedAt(), access.endsAt());
    }
}
