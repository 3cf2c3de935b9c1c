package nl.krachtketen.matching.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.matching.application.FindObstacles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/obstacles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Shortlists")
public class ObstaclesResource {

    @Inject
    FindObstacles findObstacles;

    @Inject
    OutwardIds ids;

    @GET
    @Operation(
            operationId = "findObstacles",
            summary = "Find out what would have to change",
            description = "For a woman for whom little fits: the single changes, such as a travel pass, childcare or another"
                    + " part of the week, that would each open offerings which are closed to her now; those that would"
                    + " open most come first. That she gives back a consent or reconsiders a decline is never among them.")
    @APIResponse(
            responseCode = "200",
            description = "What would have to change",
            content = @Content(schema = @Schema(implementation = ObstaclesView.class)))
    public ObstaclesView get(@RestPath String participantId) {
        return ObstaclesView.of(findObstacles.of(ids.fromPath(OutwardIds.PARTICIPANT, participantId)), participantId);
    }
}
