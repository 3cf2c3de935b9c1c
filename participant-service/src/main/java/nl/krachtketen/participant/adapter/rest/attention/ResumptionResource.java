package nl.krachtketen.participant.adapter.rest.attention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.participant.application.attention.ResumeParticipant;
import nl.krachtketen.participant.domain.Participant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/resumptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Attention")
public class ResumptionResource {

    @Inject
    ResumeParticipant resumeParticipant;

    @Inject
    OutwardIds ids;

    @Inject
    OccurredAt occurredAt;

    @POST
    @Operation(operationId = "resumeParticipant", summary = "End a pause before its date",
            description = "She takes steps again. Publishes participants.resumed.")
    @APIResponse(responseCode = "201", description = "Resumed", content = @Content(schema = @Schema(implementation = ResumptionView.class)))
    public Response resume(@RestPath String participantId, @NotNull @Valid ResumptionBody body) {
        Instant at = occurredAt.orNow(body.occurredAt());
        Participant resumed = resumeParticipant.resume(ids.fromPath(OutwardIds.PARTICIPANT, participantId), at);
        return Response.created(URI.create("/v1/participants/" + participantId)).tag(Etags.of(resumed.version()))
                .entity(new ResumptionView(participantId, at)).build();
    }

    @Schema(name = "Resumption", examples = "{}")
    record ResumptionBody(@Schema(description = "When, RFC 3339; now if left out, never in the future") OffsetDateTime occurredAt) {}

    @Schema(name = "ResumptionReceipt")
    record ResumptionView(@Schema(description = "Your organisation's own identifier of her") String participantId, Instant resumedAt) {}
}
