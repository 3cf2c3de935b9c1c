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

@Path("/v1/participants/{participantId}")
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
    @Path("/coach-proposals")
    @Operation(operationId = "listCoachProposals", summary = "List coaches who suit her",
            description = """
            Coaches of your organisation with room and a common language, ten at most, the best first, with the reasons. If fewer
            than three fit, those follow with whom time or place must be talked over. You decide.""")
    @APIResponse(responseCode = "200", description = "The proposals",
            content = @Content(schema = @Schema(implementation = ProposalList.class)))
    public Page<CoachViews.ProposalView> proposals(@RestPath String participantId) {
        UUID participant = ids.fromPath(OutwardIds.PARTICIPANT, participantId);
        return new Page<>(proposeCoaches.propose(participant).stream().map(views::of).toList());
    }

    @GET
    @Path("/coaches/{coachId}/fit")
    @Operation(operationId = "explainCoachFit", summary = "Explain why a coach suits her, and why not",
            description = "For any participant and any coach of your organisation: what speaks for it, and which rules stand in the way.")
    @APIResponse(responseCode = "200", description = "The explanation",
            content = @Content(schema = @Schema(implementation = CoachViews.FitView.class)))
    public CoachViews.FitView fit(@RestPath String participantId, @RestPath String coachId) {
        return views.of(proposeCoaches.explain(ids.fromPath(OutwardIds.PARTICIPANT, participantId),
                ids.fromPath(CoachViews.COACH, coachId)));
    }

    @Schema(name = "CoachProposalList")
    record ProposalList(List<CoachViews.ProposalView> items) {}
}
