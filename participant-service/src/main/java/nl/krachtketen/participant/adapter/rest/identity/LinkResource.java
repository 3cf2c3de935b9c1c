package nl.krachtketen.participant.adapter.rest.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.participant.application.identity.LinkParticipants;
import nl.krachtketen.participant.application.identity.Links;
import nl.krachtketen.participant.domain.identity.Link;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/links")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Links")
public class LinkResource {

    @Inject
    LinkParticipants linkParticipants;

    @Inject
    Links links;

    @Inject
    OutwardIds ids;

    @Inject
    OccurredAt occurredAt;

    @GET
    @Operation(operationId = "listLinks", summary = "List links",
            description = "Those of which your organisation holds one of the two records; the next page is linked.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = LinkPage.class)))
    public Response list(@RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        UUID after = cursor == null ? null : ids.fromField(LinkView.KIND, "cursor", cursor);
        return Page.answer(links.list(after, limit + 1), limit, link -> LinkView.of(link, ids),
                link -> ids.outward(LinkView.KIND, link.id()), uri);
    }

    @GET
    @Path("/{linkId}")
    @Operation(operationId = "getLink", summary = "Get a link", description = "For the holder of one of the two records.")
    @APIResponse(responseCode = "200", description = "The link", content = @Content(schema = @Schema(implementation = LinkView.class)))
    public LinkView get(@RestPath String linkId) {
        Link link = links.find(inward(linkId)).orElseThrow(() -> Problem.notFound("There is no link with this identifier."));
        return LinkView.of(link, ids);
    }

    @POST
    @Path("/{linkId}/confirmations")
    @Operation(operationId = "confirmLink", summary = "Confirm a link",
            description = "By the holder of the other record. She is counted once from now on. Publishes participants.merged.")
    @APIResponse(responseCode = "201", description = "Confirmed", content = @Content(schema = @Schema(implementation = LinkView.class)))
    public Response confirm(@RestPath String linkId) {
        LinkView view = LinkView.of(linkParticipants.confirm(inward(linkId), occurredAt.orNow(null)), ids);
        return Response.created(URI.create("/v1/links/" + linkId)).entity(view).build();
    }

    @DELETE
    @Path("/{linkId}")
    @Operation(operationId = "unlinkParticipants", summary = "Unlink two records",
            description = """
                    They are two persons, or it was proposed wrongly. Either holder can say so. Publishes participants.unmerged if it was \
                    confirmed.""")
    @APIResponse(responseCode = "204", description = "Unlinked")
    public void unlink(@RestPath String linkId) {
        linkParticipants.unlink(inward(linkId), occurredAt.orNow(null));
    }

    private UUID inward(String linkId) {
        return ids.fromPath(LinkView.KIND, linkId);
    }

    @Schema(name = "LinkPage")
    record LinkPage(List<LinkView> items) {}
}
