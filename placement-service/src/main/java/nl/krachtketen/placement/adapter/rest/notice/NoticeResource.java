package nl.krachtketen.placement.adapter.rest.notice;

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
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.placement.application.notice.Notices;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"organiser", "caseworker", "job-centre"})
@UnitOfWork
@Tag(name = "Notices", description = "What waits for somebody at your organisation")
public class NoticeResource {

    @Inject
    Notices notices;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listNotices", summary = "List notices",
            description = "What your organisation should act on: requests to answer, places that came free or were lost, outcomes to look at again, offerings to confirm."
                    + " What was done meanwhile is left out by itself. Newest first; the next page is linked.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = NoticePage.class)))
    public Response list(
            @RestQuery @DefaultValue("false") @Parameter(description = "Also those that were acknowledged or settled") boolean includeSeen,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        UUID before = cursor == null ? null : ids.fromField(NoticeView.KIND, "cursor", cursor);
        return Page.answer(notices.list(caller.organisation(), includeSeen, before, limit + 1), limit, told -> NoticeView.of(told, ids),
                told -> ids.outward(NoticeView.KIND, told.id()), uri);
    }

    @POST
    @Path("/{noticeId}/acknowledgements")
    @Operation(operationId = "acknowledgeNotice", summary = "Acknowledge a notice",
            description = "Somebody has seen it and will act on it; the first acknowledgement counts.")
    @APIResponse(responseCode = "201", description = "Acknowledged",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Response acknowledge(@RestPath String noticeId) {
        return notices.see(ids.fromPath(NoticeView.KIND, noticeId), caller.organisation(), clock.instant())
                .map(told -> Response.status(Response.Status.CREATED).entity(NoticeView.of(told, ids)).build())
                .orElseThrow(() -> Problem.notFound("There is no notice with this identifier."));
    }

    @Schema(name = "NoticePage")
    record NoticePage(List<NoticeView> items) {}
}
