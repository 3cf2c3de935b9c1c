package nl.krachtketen.matching.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.RecordedBy;
import nl.krachtketen.matching.domain.Presence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ChoiceRequest", description = "She chose an offering, from a shortlist or not", examples = """
        {"participantId":"Q1w9eR4tYuI8oPzL5kJhG2fDsA7mNbVcX3q6WeRtY0u",
         "offeringId":"01980c5e-4b20-7d18-8e63-0a9c7f1b3d02",
         "recordedBy":"PARTICIPANT_WITH_WORKER","present":["COACH"]}""")
record ChoiceRequest(
        @NotNull @Size(max = 64) @Schema(description = "Your organisation's own identifier of her")
        String participantId,

        @NotNull UUID offeringId,

        @NotNull
        @Schema(description = "Who recorded her choice; by herself she does so with a choice link", enumeration = "PARTICIPANT_WITH_WORKER")
        RecordedBy recordedBy,

        @Size(max = 5)
        @Schema(description = "Who was there when it was recorded with her; left out or empty if that is not told")
        List<@NotNull Presence> present,

        @Schema(description = "When she chose, RFC 3339; now if left out, never in the future")
        OffsetDateTime occurredAt) {

    ChoiceRequest {
        present = present == null ? List.of() : present;
    }
}
