package nl.krachtketen.participant.adapter.rest.herview;

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
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.kit.page.PageAddress;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.processing.ProcessedFor;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.participant.application.herview.ManageViewLinks;
import nl.krachtketen.participant.domain.herview.ViewLink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/view-links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@ProcessedFor(ProcessingPurpose.HER_RIGHTS)
@Tag(name = "View links")
public class NewViewLinkResource {

    @Inject
    ManageViewLinks viewLinks;

    @Inject
    PageAddress addresses;

    @Inject
    OutwardIds ids;

    @POST
    @Operation(operationId = "makeViewLink", summary = "Make a link for her",
            description = "For the organisation that holds her. It shows who may use her data, who did, and what for; never who she is.")
    @APIResponse(responseCode = "201", description = "The link", content = @Content(schema = @Schema(implementation = ViewLinkView.class)))
    public Response make(@RestPath String participantId, @NotNull @Valid ViewLinkRequest body) {
        UUID participant = ids.fromPath(OutwardIds.PARTICIPANT, participantId);
        ViewLink link = viewLinks.make(participant, body.pageLanguage(), body.lifetime());
        ViewLinkView view = view(link);
        return Response.created(URI.create("/v1/view-links/" + view.id())).entity(view).build();
    }

    @GET
    @Operation(operationId = "listViewLinks", summary = "List the links that she was given",
            description = "For the organisation that holds her, the latest first, so that it can revoke one of which it lost the identifier.")
    @APIResponse(responseCode = "200", description = "The links", content = @Content(schema = @Schema(implementation = ViewLinkList.class)))
    public ViewLinkList list(@RestPath String participantId) {
        return new ViewLinkList(viewLinks.of(ids.fromPath(OutwardIds.PARTICIPANT, participantId)).stream().map(this::view).toList());
    }

    private ViewLinkView view(ViewLink link) {
        return ViewLinkView.of(link, ids.outward(ViewLink.KIND, link.id()), addresses.of(HerDataResource.PATH, ViewLink.KIND, link.id()));
    }

    @Schema(name = "ViewLinkList")
    record ViewLinkList(List<ViewLinkView> items) {}
}
