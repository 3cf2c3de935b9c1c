package nl.krachtketen.participant.adapter.rest.coach;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.participant.application.coach.ProposeCoaches;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/coach-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Coaches")
public class CoachProposalResource {

    @Inject
    ProposeCoaches proposeCoaches;

    @Inject
    CoachViews views;

    @Inject
    OutwardIds ids;

    @GET
    @Operation(operationId = "listCoachProposals", summary = "List coaches who suit her",
            description = "Coaches of your organisation with room, ten at most, the best first, with the reasons. You decide.")
    @APIResponse(responseCode = "200", description = "The proposals",
            content = @Content(schema = @Schema(implementation = ProposalList.class)))
    public Page<CoachViews.ProposalView> proposals(@RestPath String participantId) {
        UUID participant = ids.fromPath(OutwardIds.PARTICIPANT, participantId);
        return new Page<>(proposeCoaches.propose(participant).stream().map(views::of).toList());
    }

    @Schema(name = "CoachProposalList")
    record ProposalList(List<CoachViews.ProposalView> items) {}
}
