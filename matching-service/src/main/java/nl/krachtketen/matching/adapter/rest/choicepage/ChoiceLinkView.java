package nl.krachtketen.matching.adapter.rest.choicepage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.matching.domain.choicepage.ChoiceLink;
import nl.krachtketen.matching.domain.choicepage.HerAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link as the organisation that gave it sees it, or the one that holds her now. */
@Schema(name = "ChoiceLink")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChoiceLinkView(
        String id,
        @Schema(description = "The link itself: whoever has it can answer for her, so give it to her alone and store it nowhere; missing if"
                + " another organisation gave it") URI url,
        @Schema(description = "Who gave it to her (OIN); it opens for as long as this organisation holds her or has her consent to"
                + " matching") String organisation,
        @Schema(description = "The language in which the page opens") String language,
        Instant madeAt,
        Instant expiresAt,
        @Schema(description = "When it was revoked; missing if it was not") Instant revokedAt,
        @Schema(description = "What she said; missing as long as she did not") HerAnswer answer,
        @Schema(description = "What she picked; missing if she did not") UUID offeringId,
        @Schema(description = "When she said so") Instant answeredAt) {

    static ChoiceLinkView of(ChoiceLink it, String id, URI url) {
        return new ChoiceLinkView(id, url, it.organisation(), it.language().code(), it.madeAt(), it.expiresAt(), it.revokedAt(),
                it.answer(), it.offeringId(), it.answeredAt());
    }
}
