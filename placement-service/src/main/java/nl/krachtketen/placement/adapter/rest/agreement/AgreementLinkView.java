package nl.krachtketen.placement.adapter.rest.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import nl.krachtketen.placement.domain.agreement.AgreementLink;
import nl.krachtketen.placement.domain.agreement.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AgreementLink", description = "A link by which one party confirms once, without an account")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementLinkView(
        String id,
        @Schema(description = "Whoever has it can confirm: give it to this party alone and store it nowhere") URI url,
        Party by,
        @Schema(description = "The language in which the page opens") String language,
        Instant madeAt,
        Instant expiresAt,
        @Schema(description = "When it was revoked; missing if it was not") Instant revokedAt,
        @Schema(description = "When it was used to confirm; missing if it was not") Instant usedAt) {

    static AgreementLinkView of(AgreementLink link, String id, URI url) {
        return new AgreementLinkView(id, url, link.party(), link.language().code(), link.madeAt(), link.expiresAt(), link.revokedAt(),
                link.usedAt());
    }
}
