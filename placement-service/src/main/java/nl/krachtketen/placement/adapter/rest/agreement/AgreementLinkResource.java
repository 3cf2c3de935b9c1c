package nl.krachtketen.placement.adapter.rest.agreement;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.krachtketen.kit.page.PageAddress;
import nl.krachtketen.kit.page.Pages;
import nl.krachtketen.kit.page.QrCode;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.placement.application.agreement.ManageAgreementLinks;
import nl.krachtketen.placement.domain.agreement.AgreementLink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/agreement-links")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"organiser", "caseworker"})
@UnitOfWork
@Tag(name = "Agreements")
public class AgreementLinkResource {

    @Inject
    ManageAgreementLinks agreementLinks;

    @Inject
    PageAddress addresses;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @GET
    @Path("/{agreementLinkId}")
    @Operation(operationId = "getAgreementLink", summary = "Get a link", description = "And whether it was used. For whoever may give it.")
    @APIResponse(responseCode = "200", description = "The link",
            content = @Content(schema = @Schema(implementation = AgreementLinkView.class)))
    public AgreementLinkView get(@RestPath String agreementLinkId) {
        AgreementLink link = find(agreementLinkId);
        return AgreementLinkView.of(link, agreementLinkId, address(link));
    }

    @DELETE
    @Path("/{agreementLinkId}")
    @Operation(operationId = "revokeAgreementLink", summary = "Revoke a link",
            description = "It opens nothing any more, at once. What was confirmed with it stays.")
    @APIResponse(responseCode = "204", description = "Revoked")
    public void revoke(@RestPath String agreementLinkId) {
        agreementLinks.revoke(inward(agreementLinkId), caller.organisation());
    }

    @GET
    @Path("/{agreementLinkId}/sheet")
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "getAgreementLinkSheet", summary = "Get a leaflet to print",
            description = "One sheet in the language of the link, with the link as a QR code. A web page that needs nothing else.")
    @APIResponse(responseCode = "200", description = "The leaflet",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public TemplateInstance sheet(@RestPath String agreementLinkId) {
        AgreementLink link = find(agreementLinkId);
        String url = address(link).toString();
        return Pages.in(link.language(), Templates.sheet(link, url, QrCode.of(url)));
    }

    private AgreementLink find(String agreementLinkId) {
        return agreementLinks.find(inward(agreementLinkId), caller.organisation());
    }

    private UUID inward(String agreementLinkId) {
        return ids.fromPath(AgreementLink.KIND, agreementLinkId);
    }

    private URI address(AgreementLink link) {
        return addresses.of(AgreementPageResource.PATH, AgreementLink.KIND, link.id());
    }
}
