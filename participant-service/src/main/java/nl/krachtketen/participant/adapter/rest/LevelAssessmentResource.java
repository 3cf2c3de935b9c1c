package nl.krachtketen.participant.adapter.rest;

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
import java.time.Instant;
import java.util.List;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.participant.application.AssessLevel;
import nl.krachtketen.participant.application.Histories;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.LevelAssessment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/level-assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Participants")
public class LevelAssessmentResource {

    @Inject
    AssessLevel assessLevel;

    @Inject
    Participants participants;

    @Inject
    Histories histories;

    @Inject
    ParticipantAnswers answers;

    @Inject
    OccurredAt occurredAt;

    @POST
    @Operation(operationId = "assessLevel", summary = "Assess the participation level again",
            description = "Assessments repeat and keep their history. Publishes participants.level-assessed.")
    @APIResponse(responseCode = "201", description = "Assessed", content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response assess(@RestPath String participantId, @NotNull @Valid ParticipantRequests.LevelBody body) {
        return answers.created(assessLevel.assess(answers.inward(participantId), body.participationLevel(), occurredAt.orNow(body.occurredAt())));
    }

    @GET
    @Operation(operationId = "listLevelAssessments", summary = "List her participation levels over time",
            description = "As seen at each intake and each assessment, the latest first.")
    @APIResponse(responseCode = "200", description = "Her levels", content = @Content(schema = @Schema(implementation = LevelList.class)))
    public Page<LevelView> list(@RestPath String participantId) {
        var participant = participants.require(answers.inward(participantId));
        return new Page<>(histories.levels(participant.id()).stream().map(LevelView::of).toList());
    }

    @Schema(name = "SeenLevel", description = "A participation level that she was seen to have")
    record LevelView(ParticipationLevel participationLevel, @Schema(description = "When it was seen") Instant occurredAt,
            @Schema(description = "When it was written down") Instant recordedAt) {

        static LevelView of(LevelAssessment assessment) {
            return new LevelView(assessment.level(), assessment.occurredAt(), assessment.recordedAt());
        }
    }

    @Schema(name = "SeenLevelList")
    record LevelList(List<LevelView> items) {}
}
