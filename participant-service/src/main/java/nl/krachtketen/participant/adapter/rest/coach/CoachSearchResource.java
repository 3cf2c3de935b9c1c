package nl.krachtketen.participant.adapter.rest.coach;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.participant.application.coach.Assignments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/coach-searches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Coaches")
public class CoachSearchResource {

    @Inject
    Assignments assignments;

    @Inject
    CoachViews views;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @GET
    @Operation(operationId = "listCoachSearches", summary = "List who needs another coach",
            description = "Participants whom your organisation holds, whose coach stopped and who have no other yet.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = SearchPage.class)))
    public Response list(@RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        UUID after = cursor == null ? null : ids.fromField(OutwardIds.PARTICIPANT, "cursor", cursor);
        return Page.answer(assignments.searches(caller.organisation(), after, limit + 1), limit, views::of,
                search -> ids.outward(OutwardIds.PARTICIPANT, search.participant()), uri);
    }

    @Schema(name = "CoachSearchPage")
    record SearchPage(List<CoachViews.SearchView> items) {}
}
