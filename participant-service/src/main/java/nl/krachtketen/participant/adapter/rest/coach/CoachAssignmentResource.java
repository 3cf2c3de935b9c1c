package nl.krachtketen.participant.adapter.rest.coach;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.coach.AssignCoach;
import nl.krachtketen.participant.application.coach.Assignments;
import nl.krachtketen.participant.application.coach.EndCoachAssignment;
import nl.krachtketen.participant.domain.coach.Assignment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/coach-assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Coaches")
public class CoachAssignmentResource {

    @Inject
    AssignCoach assignCoach;

    @Inject
    EndCoachAssignment endCoachAssignment;

    @Inject
    Participants participants;

    @Inject
    Assignments assignments;

    @Inject
    CoachViews views;

    @Inject
    OutwardIds ids;

    @Inject
    OccurredAt occurredAt;

    @POST
    @Operation(operationId = "assignCoach", summary = "Assign a coach",
            description = """
                    She has one coach at a time, and a coach no more participants than she can carry. Publishes participants.coach-assigned.""")
    @APIResponse(responseCode = "201", description = "Assigned",
            content = @Content(schema = @Schema(implementation = CoachViews.AssignmentView.class)))
    public Response assign(@RestPath String participantId, @NotNull @Valid CoachRequests.AssignmentBody body) {
        UUID coach = ids.fromField(CoachViews.COACH, "coachId", body.coachId());
        return created(participantId, assignCoach.assign(inward(participantId), coach, occurredAt.orNow(body.occurredAt())));
    }

    @GET
    @Operation(operationId = "listCoachAssignments", summary = "List who coached her", description = "The latest first.")
    @APIResponse(responseCode = "200", description = "Her coaches",
            content = @Content(schema = @Schema(implementation = AssignmentList.class)))
    public Page<CoachViews.AssignmentView> list(@RestPath String participantId) {
        var participant = participants.require(inward(participantId));
        return new Page<>(assignments.of(participant.id()).stream().map(views::of).toList());
    }

    @POST
    @Path("/{assignmentId}/endings")
    @Operation(operationId = "endCoachAssignment", summary = "End a coach assignment",
            description = "The coach has room for somebody else again. Publishes participants.coach-ended.")
    @APIResponse(responseCode = "201", description = "Ended",
            content = @Content(schema = @Schema(implementation = CoachViews.AssignmentView.class)))
    public Response end(@RestPath String participantId, @RestPath String assignmentId, @NotNull @Valid CoachRequests.EndingBody body) {
        return created(participantId, endCoachAssignment.end(inward(participantId), ids.fromPath(CoachViews.ASSIGNMENT, assignmentId),
                body.toldReason(), occurredAt.orNow(body.occurredAt())));
    }

    private Response created(String participantId, Assignment assignment) {
        return Response.created(URI.create("/v1/participants/" + participantId + "/coach-assignments")).entity(views.of(assignment))
                .build();
    }

    private UUID inward(String participantId) {
        return ids.fromPath(OutwardIds.PARTICIPANT, participantId);
    }

    @Schema(name = "CoachAssignmentList")
    record AssignmentList(List<CoachViews.AssignmentView> items) {}
}
