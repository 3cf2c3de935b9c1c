package nl.krachtketen.placement.adapter.rest.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.page.PageAddress;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.placement.adapter.rest.Views;
import nl.krachtketen.placement.application.agreement.ManageAgreementLinks;
import nl.krachtketen.placement.domain.agreement.AgreementLink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/placements/{placementId}/agreement/links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"organiser", "caseworker"})
@UnitOfWork
@Tag(name = "Agreements")
public class NewAgreementLinkResource {

    @Inject
    ManageAgreementLinks agreementLinks;

    @Inject
    PageAddress addresses;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @POST
    @Operation(operationId = "makeAgreementLink", summary = "Make a link to confirm by",
            description = "For whoever has no account: the page shows the agreement in plain words, as often as it is opened, and confirms"
                    + " once. It says nothing about who she is.")
    @APIResponse(responseCode = "201", description = "The link",
            content = @Content(schema = @Schema(implementation = AgreementLinkView.class)))
    public Response make(@RestPath String placementId, @NotNull @Valid AgreementLinkRequest body) {
        var view = view(agreementLinks.make(inward(placementId), body.by(), body.pageLanguage(), body.lifetime(), caller.organisation()));
        return Response.created(URI.create("/v1/agreement-links/" + view.id())).entity(view).build();
    }

    @GET
    @Operation(operationId = "listAgreementLinks", summary = "List the links to an agreement",
            description = "Those that you may give, the latest first, so that you can revoke one that got lost. None any more when the"
                    + " placement has ended.")
    @APIResponse(responseCode = "200", description = "The links",
            content = @Content(schema = @Schema(implementation = AgreementLinkList.class)))
    public AgreementLinkList list(@RestPath String placementId) {
        return new AgreementLinkList(
                agreementLinks.of(inward(placementId), caller.organisation()).stream().map(this::view).toList());
    }

    private AgreementLinkView view(AgreementLink link) {
        return AgreementLinkView.of(link, ids.outward(AgreementLink.KIND, link.id()),
                addresses.of(AgreementPageResource.PATH, AgreementLink.KIND, link.id()));
    }

    private UUID inward(String placementId) {
        return ids.fromPath(Views.PLACEMENT, placementId);
    }

    @Schema(name = "AgreementLinkList")
    record AgreementLinkList(List<AgreementLinkView> items) {}
}
