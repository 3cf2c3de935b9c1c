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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.participant.application.Today;
import nl.krachtketen.participant.application.attention.PauseParticipant;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.PauseReason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/pauses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Attention", description = "Who needs somebody's attention: pauses, stalls, notices, and what happened so far")
public class PauseResource {

    @Inject
    PauseParticipant pauseParticipant;

    @Inject
    OutwardIds ids;

    @Inject
    OccurredAt occurredAt;

    @Inject
    Clock clock;

    @POST
    @Operation(operationId = "pauseParticipant", summary = "Pause until a date",
            description = "She takes no steps until then: neither stuck nor dropped out. The pause ends on the date by itself, and her contact "
                    + "person is reminded. Publishes participants.paused.")
    @APIResponse(responseCode = "201", description = "Paused", content = @Content(schema = @Schema(implementation = PauseView.class)))
    public Response pause(@RestPath String participantId, @NotNull @Valid PauseBody body) {
        Instant at = occurredAt.orNow(body.occurredAt());
        if (!body.untilDate().isAfter(Today.at(at)) || body.untilDate().isAfter(Today.by(clock).plusYears(1))) {
            throw Problem.invalid("untilDate", "must be after the day on which the pause began, and within a year from today");
        }
        Participant.Paused paused = pauseParticipant.pause(ids.fromPath(OutwardIds.PARTICIPANT, participantId), body.untilDate(),
                body.reason(), at);
        return Response.created(URI.create("/v1/participants/" + participantId)).tag(Etags.of(paused.version()))
                .entity(new PauseView(participantId, paused.until(), paused.reason())).build();
    }

    @Schema(name = "Pause", examples = "{\"untilDate\":\"2027-01-11\",\"reason\":\"FAMILY\"}")
    record PauseBody(
            @NotNull @Schema(description = "The day on which she is ready for steps again; within a year") LocalDate untilDate,
            @NotNull @Schema(description = "Told neutrally, never her health") PauseReason reason,
            @Schema(description = "When it began, RFC 3339; now if left out, never in the future") OffsetDateTime occurredAt) {}

    @Schema(name = "PauseReceipt")
    record PauseView(@Schema(description = "Your organisation's own identifier of her") String participantId, LocalDate untilDate,
            PauseReason reason) {}
}
