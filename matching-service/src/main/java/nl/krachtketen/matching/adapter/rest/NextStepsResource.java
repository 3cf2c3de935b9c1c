package nl.krachtketen.matching.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.matching.application.ShowNextSteps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/next-steps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Shortlists")
public class NextStepsResource {

    @Inject
    ShowNextSteps showNextSteps;

    @Inject
    OutwardIds ids;

    @GET
    @Operation(
            operationId = "showNextSteps",
            summary = "Show which steps can follow",
            description = "From where she stands: the kinds of offering that can follow now, and what may follow those, with"
                    + " how many there are for her. What takes Dutch, a level, a free place or another time may be reached"
                    + " by the second step. A woman at the beginning stands nowhere: all that fits her can come first.")
    @APIResponse(
            responseCode = "200",
            description = "The chain around her",
            content = @Content(schema = @Schema(implementation = NextStepsView.class)))
    public NextStepsView get(@RestPath String participantId) {
        return NextStepsView.of(showNextSteps.of(ids.fromPath(OutwardIds.PARTICIPANT, participantId)), participantId);
    }
}
