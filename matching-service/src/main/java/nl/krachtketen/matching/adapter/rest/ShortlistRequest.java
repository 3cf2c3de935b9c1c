package nl.krachtketen.matching.adapter.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ShortlistRequest", description = "Asks what suits a participant now", examples = """
        {"participantId":"Q1w9eR4tYuI8oPzL5kJhG2fDsA7mNbVcX3q6WeRtY0u","limit":5}""")
record ShortlistRequest(
        @NotNull @Size(max = 64) @Schema(description = "Your organisation's own identifier of her")
        String participantId,

        @Min(1) @Max(10) @Schema(description = "How many offerings at most; 5 if left out")
        Integer limit,

        @Size(max = 20)
        @Schema(description = "Friends or a group with whom she wants to go, by your organisation's own identifiers: each"
                + " offering then fits all of them and has a place for each who is not there yet")
        List<@NotNull @Size(max = 64) String> companions,

        @Schema(description = "When it was proposed, RFC 3339; now if left out, never in the future")
        OffsetDateTime occurredAt) {

    private static final int DEFAULT_LIMIT = 5;

    ShortlistRequest {
        companions = companions == null ? List.of() : companions;
    }

    int limitOrDefault() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }
}
