package nl.krachtketen.participant.adapter.rest.herview;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.kit.page.PageAddress;
import nl.krachtketen.kit.page.Pages;
import nl.krachtketen.kit.page.QrCode;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.processing.DataSubjects;
import nl.krachtketen.kit.processing.ProcessedFor;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.participant.application.herview.ManageViewLinks;
import nl.krachtketen.participant.domain.herview.ViewLink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/view-links")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@ProcessedFor(ProcessingPurpose.HER_RIGHTS)
@Tag(name = "View links", description = "Links by which she sees who saw or received her data, without an account")
public class ViewLinkResource {

    @Inject
    ManageViewLinks viewLinks;

    @Inject
    PageAddress addresses;

    @Inject
    OutwardIds ids;

    @Inject
    DataSubjects subjects;

    @GET
    @Path("/{viewLinkId}")
    @Operation(operationId = "getViewLink", summary = "Get a link", description = "And whether it was used.")
    @APIResponse(responseCode = "200", description = "The link", content = @Content(schema = @Schema(implementation = ViewLinkView.class)))
    public ViewLinkView get(@RestPath String viewLinkId) {
        return view(found(viewLinks.find(inward(viewLinkId))));
    }

    @DELETE
    @Path("/{viewLinkId}")
    @Operation(operationId = "revokeViewLink", summary = "Revoke a link", description = "It opens nothing any more, at once.")
    @APIResponse(responseCode = "204", description = "Revoked")
    public void revoke(@RestPath String viewLinkId) {
        found(viewLinks.revoke(inward(viewLinkId)));
    }

    @GET
    @Path("/{viewLinkId}/sheet")
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "getViewLinkSheet", summary = "Get a leaflet to print",
            description = "One sheet in her language, with the link as a QR code. A web page that needs nothing else.")
    @APIResponse(responseCode = "200", description = "The leaflet",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public TemplateInstance sheet(@RestPath String viewLinkId) {
        ViewLink link = found(viewLinks.find(inward(viewLinkId)));
        String url = addresses.of(HerDataResource.PATH, ViewLink.KIND, link.id()).toString();
        return Pages.in(link.language(), Templates.sheet(link, url, QrCode.of(url)));
    }

    private ViewLink found(Optional<ViewLink> link) {
        ViewLink found = link.orElseThrow(() -> Problem.notFound("There is no view link with this identifier."));
        subjects.add(found.participant());
        return found;
    }

    private UUID inward(String viewLinkId) {
        return ids.fromPath(ViewLink.KIND, viewLinkId);
    }

    private ViewLinkView view(ViewLink link) {
        return ViewLinkView.of(link, ids.outward(ViewLink.KIND, link.id()), addresses.of(HerDataResource.PATH, ViewLink.KIND, link.id()));
    }
}
