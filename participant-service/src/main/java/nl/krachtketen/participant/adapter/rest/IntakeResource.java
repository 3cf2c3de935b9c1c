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
import nl.krachtketen.participant.application.Histories;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.RecordIntake;
import nl.krachtketen.participant.domain.Intake;
import nl.krachtketen.participant.domain.IntakeAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/intakes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Participants")
public class IntakeResource {

    @Inject
    RecordIntake recordIntake;

    @Inject
    Participants participants;

    @Inject
    Histories histories;

    @Inject
    ParticipantAnswers answers;

    @Inject
    OccurredAt occurredAt;

    @POST
    @Operation(operationId = "recordIntake", summary = "Record an intake",
            description = "What she wants and needs, and her participation level. Intakes repeat. Publishes participants.intake-done.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response record(@RestPath String participantId, @NotNull @Valid ParticipantRequests.IntakeBody body) {
        return answers.created(recordIntake.record(answers.inward(participantId), body.participationLevel(), body.answers(),
                occurredAt.orNow(body.occurredAt())));
    }

    @GET
    @Operation(operationId = "listIntakes", summary = "List her intakes", description = "All that were held, the latest first; the first one counts.")
    @APIResponse(responseCode = "200", description = "Her intakes", content = @Content(schema = @Schema(implementation = IntakeList.class)))
    public Page<IntakeView> list(@RestPath String participantId) {
        var participant = participants.require(answers.inward(participantId));
        return new Page<>(histories.intakes(participant.id()).stream().map(IntakeView::of).toList());
    }

    @Schema(name = "HeldIntake", description = "An intake as it was held")
    record IntakeView(@Schema(description = "When it was held") Instant occurredAt, @Schema(description = "When it was written down") Instant recordedAt,
            @Schema(description = "As seen then") ParticipationLevel participationLevel, @Schema(description = "What she told") IntakeAnswers answers) {

        static IntakeView of(Intake intake) {
            return new IntakeView(intake.occurredAt(), intake.recordedAt(), intake.participationLevel(), intake.answers());
        }
    }

    @Schema(name = "HeldIntakeList")
    record IntakeList(List<IntakeView> items) {}
}
