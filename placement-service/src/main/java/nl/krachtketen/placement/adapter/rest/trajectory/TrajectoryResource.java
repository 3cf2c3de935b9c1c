package nl.krachtketen.placement.adapter.rest.trajectory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.placement.application.trajectory.ShowTrajectories;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/trajectories")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Trajectories", description = "What she does at the same time, at whichever organiser")
public class TrajectoryResource {

    @Inject
    ShowTrajectories showTrajectories;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "getTrajectories",
            summary = "Get her trajectories",
            description = "For who holds her: all her steps, and which of them make a civic integration programme a dual"
                    + " trajectory, since when and until when.")
    @APIResponse(
            responseCode = "200",
            description = "Her steps",
            content = @Content(schema = @Schema(implementation = TrajectoriesView.class)))
    public TrajectoriesView get(@RestPath String participantId) {
        var participant = ids.fromPath(OutwardIds.PARTICIPANT, participantId);
        return TrajectoriesView.of(showTrajectories.of(participant, caller.organisation()), ids);
    }
}
