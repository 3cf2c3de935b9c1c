package nl.krachtketen.participant.adapter.rest.herview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import nl.krachtketen.participant.domain.herview.ViewLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link as the organisation that gave it sees it. */
@Schema(name = "ViewLink")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ViewLinkView(
        String id,
        @Schema(description = "The link itself: whoever has it can look, so give it to her alone and store it nowhere") URI url,
        @Schema(description = "The language in which the page opens") String language,
        Instant madeAt,
        Instant expiresAt,
        @Schema(description = "When it was revoked; missing if it was not") Instant revokedAt,
        @Schema(description = "When the page was last looked at; missing if it never was") Instant lastOpenedAt) {

    static ViewLinkView of(ViewLink link, String id, URI url) {
        return new ViewLinkView(id, url, link.language().code(), link.madeAt(), link.expiresAt(), link.revokedAt(), link.lastOpenedAt());
    }
}
