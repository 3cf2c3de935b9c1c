package nl.krachtketen.participant.adapter.rest.attention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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
import nl.krachtketen.participant.application.attention.NoticeBox;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"caseworker", "regie", "privacy-officer"})
@UnitOfWork
@Tag(name = "Attention")
public class NoticeResource {

    @Inject
    NoticeBox box;

    @Inject
    OutwardIds ids;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listNotices", summary = "List notices",
            description = "What you should know by your role: of your organisation as a case worker, of your municipality as its direction or "
                    + "its privacy officer. Newest first; the next page is linked.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = NoticePage.class)))
    public Response list(
            @RestQuery @DefaultValue("false") @Schema(description = "Also those that were acknowledged") boolean includeSeen,
            @RestQuery @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,62}", message = "must be a role account, as in intake-oost")
            @Schema(description = "Only those for this role account or for everybody") String contactPerson,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        UUID before = cursor == null ? null : ids.fromField(NoticeView.KIND, "cursor", cursor);
        return Page.answer(box.list(includeSeen, contactPerson, before, limit + 1), limit, told -> NoticeView.of(told, ids),
                told -> ids.outward(NoticeView.KIND, told.id()), uri);
    }

    @POST
    @Path("/{noticeId}/acknowledgements")
    @Operation(operationId = "acknowledgeNotice", summary = "Acknowledge a notice",
            description = "Somebody has seen it and will act on it; the first acknowledgement counts.")
    @APIResponse(responseCode = "201", description = "Acknowledged", content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public Response acknowledge(@RestPath String noticeId) {
        return box.see(ids.fromPath(NoticeView.KIND, noticeId), clock.instant())
                .map(told -> Response.status(Response.Status.CREATED).entity(NoticeView.of(told, ids)).build())
                .orElseThrow(() -> Problem.notFound("There is no notice with this identifier."));
    }

    @Schema(name = "NoticePage")
    record NoticePage(List<NoticeView> items) {}
}
