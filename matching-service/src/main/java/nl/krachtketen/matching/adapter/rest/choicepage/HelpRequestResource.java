package nl.krachtketen.matching.adapter.rest.choicepage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.matching.application.choicepage.HelpRequests;
import nl.krachtketen.matching.domain.choicepage.HelpRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/help-requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Help requests", description = "Women who want to choose together with somebody")
public class HelpRequestResource {

    @Inject
    HelpRequests helpRequests;

    @Inject
    OutwardIds ids;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listHelpRequests", summary = "List help requests",
            description = "Of participants whom your organisation holds now, whoever gave them the link. Newest first; the next page is linked.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = HelpRequestPage.class)))
    public Response list(
            @RestQuery @DefaultValue("false") @Schema(description = "Also those that were acknowledged") boolean includeAcknowledged,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        UUID before = cursor == null ? null : ids.fromField(HelpRequest.KIND, "cursor", cursor);
        return Page.answer(helpRequests.list(includeAcknowledged, before, limit + 1), limit, asked -> HelpRequestView.of(asked, ids),
                asked -> ids.outward(HelpRequest.KIND, asked.id()), uri);
    }

    @POST
    @Path("/{helpRequestId}/acknowledgements")
    @Operation(operationId = "acknowledgeHelpRequest", summary = "Acknowledge a help request",
            description = "Somebody helps her; the first acknowledgement counts.")
    @APIResponse(responseCode = "201", description = "Acknowledged",
            content = @Content(schema = @Schema(implementation = HelpRequestView.class)))
    public Response acknowledge(@RestPath String helpRequestId) {
        return helpRequests.acknowledge(ids.fromPath(HelpRequest.KIND, helpRequestId), clock.instant())
                .map(asked -> Response.status(Response.Status.CREATED).entity(HelpRequestView.of(asked, ids)).build())
                .orElseThrow(() -> Problem.notFound("There is no help request with this identifier."));
    }

    @Schema(name = "HelpRequestPage")
    record HelpRequestPage(List<HelpRequestView> items) {}
}
