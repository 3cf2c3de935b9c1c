package nl.krachtketen.participant.adapter.rest.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.WantedStep;
import nl.krachtketen.participant.domain.handover.HandoverReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Referral", description = "She was pointed to another organisation, which may see her; nothing was transferred")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralView(
        @Schema(description = "Your organisation's own identifier of the referral") String id,
        @Schema(description = "Your organisation's own identifier of her") String participantId,
        @Schema(description = "OIN of the organisation that holds her and pointed her there") String from,
        @Schema(description = "OIN of the organisation to which she was pointed") String to,
        HandoverReason reason,
        WantedStep wantedStep,
        UUID offeringId,
        Instant referredAt) {}
