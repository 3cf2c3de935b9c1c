package nl.krachtketen.participant.adapter.rest.attention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.participant.application.attention.AnswerStall;
import nl.krachtketen.participant.application.attention.Stalls;
import nl.krachtketen.participant.domain.attention.Stall;
import nl.krachtketen.participant.domain.attention.StallReason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/stalls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"caseworker", "regie"})
@UnitOfWork
@Tag(name = "Attention")
public class StallResource {

    @Inject
    Stalls stalls;

    @Inject
    AnswerStall answerStall;

    @Inject
    OutwardIds ids;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listStalls", summary = "List who is stuck",
            description = "As a case worker: women whom your organisation holds, or for whom it must do the next thing. As the direction of a "
                    + "municipality: all there, pseudonymous. Newest first; the next page is linked.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = StallPage.class)))
    public Response list(@RestQuery @DefaultValue("false") @Schema(description = "Also those that are over") boolean includeOver,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        UUID before = cursor == null ? null : ids.fromField(StallView.KIND, "cursor", cursor);
        return Page.answer(stalls.list(includeOver, before, limit + 1), limit, stall -> StallView.of(stall, ids),
                stall -> ids.outward(StallView.KIND, stall.core().id()), uri);
    }

    @GET
    @Path("/{stallId}")
    @Operation(operationId = "getStall", summary = "Get a stall", description = "Where she stands, since when, and whose turn it is.")
    @APIResponse(responseCode = "200", description = "The stall", content = @Content(schema = @Schema(implementation = StallView.class)))
    public StallView get(@RestPath String stallId) {
        return StallView.of(find(stallId), ids);
    }

    @POST
    @Path("/{stallId}/reasons")
    @RolesAllowed("caseworker")
    @Operation(operationId = "answerStall", summary = "Say why she has not moved on",
            description = "By the organisation that holds her; saying it again corrects it. If nobody does in time, the municipality is told.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = StallView.class)))
    public Response answer(@RestPath String stallId, @NotNull @Valid ReasonBody body) {
        return Response.created(URI.create("/v1/stalls/" + stallId))
                .entity(StallView.of(answerStall.answer(find(stallId), body.reason(), clock.instant()), ids)).build();
    }

    private Stall find(String stallId) {
        return stalls.find(ids.fromPath(StallView.KIND, stallId))
                .orElseThrow(() -> Problem.notFound("There is no stall with this identifier."));
    }

    @Schema(name = "StallAnswer", examples = "{\"reason\":\"WAITING_LIST\"}")
    record ReasonBody(@NotNull @Schema(description = "Why, as you see it; never her health") StallReason reason) {}

    @Schema(name = "StallPage")
    record StallPage(List<StallView> items) {}
}
