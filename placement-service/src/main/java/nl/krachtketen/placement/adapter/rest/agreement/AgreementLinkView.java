package nl.krachtketen.placement.adapter.rest.agreement;

import java.net.URI;
import java.time.Instant;
import nl.krachtketen.placement.domain.agreement.AgreementLink;
import nl.krachtketen.placement.domain.agreement.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AgreementLink", description = "A link by which one party confirms once, without an account")
record AgreementLinkView(
        @Schema(description = "Whoever has it can confirm: give it to this party alone and store it nowhere")
        URI url,

        Party by,
        String language,
        Instant expiresAt) {

    static AgreementLinkView of(AgreementLink link, URI url) {
        return new AgreementLinkView(url, link.party(), link.language().code(), link.expiresAt());
    }
}
