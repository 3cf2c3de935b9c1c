package nl.krachtketen.participant.adapter.rest.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.Today;
import nl.krachtketen.participant.application.identity.MoveParticipant;
import nl.krachtketen.participant.application.identity.Moves;
import nl.krachtketen.participant.domain.identity.Move;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/moves")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Participants")
public class MoveResource {

    private static final String KIND = "move";

    @Inject
    MoveParticipant moveParticipant;

    @Inject
    Moves moves;

    @Inject
    Participants participants;

    @Inject
    OutwardIds ids;

    @Inject
    OccurredAt occurredAt;

    @Inject
    Clock clock;

    @POST
    @Operation(operationId = "moveParticipant", summary = "Record that she moved to another municipality",
            description = """
                    Her history goes along, because she agreed to that. Your organisation holds her until another one takes her over. \
                    From now on she is counted in the new municipality. Publishes participants.moved-municipality.""")
    @APIResponse(responseCode = "201", description = "The receipt", content = @Content(schema = @Schema(implementation = MoveView.class)))
    public Response move(@RestPath String participantId, @NotNull @Valid MoveBody body) {
        Instant movedAt = occurredAt.orNow(body.occurredAt());
        Move move = moveParticipant.move(inward(participantId), body.municipality(), body.agreement(Today.by(clock)), movedAt);
        return Response.created(URI.create("/v1/participants/" + participantId + "/moves")).entity(view(move)).build();
    }

    @GET
    @Operation(operationId = "listMoves", summary = "List her moves", description = "With what she agreed to, the latest first.")
    @APIResponse(responseCode = "200", description = "Her moves", content = @Content(schema = @Schema(implementation = MoveList.class)))
    public MoveList list(@RestPath String participantId) {
        var participant = participants.require(inward(participantId));
        return new MoveList(moves.of(participant.id()).stream().map(this::view).toList());
    }

    private MoveView view(Move move) {
        return new MoveView(ids.outward(KIND, move.id()), move.fromMunicipality(), move.toMunicipality(), move.agreement().noticeVersion(),
                move.agreement().language(), move.agreement().agreedDate(), move.organisation(), move.movedAt());
    }

    private UUID inward(String participantId) {
        return ids.fromPath(OutwardIds.PARTICIPANT, participantId);
    }

    @Schema(name = "NewMove", examples = """
            {"municipality":"GM0268","noticeVersion":"2026-1","language":"tr","agreedDate":"2009-03-02"}""")
    record MoveBody(
            @NotNull @Pattern(regexp = "GM[0-9]{4}", message = "must be a municipality code as in GM0758")
            @Schema(description = "Where she lives now, as GM code") String municipality,
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,31}", message = "must be a version of the notice, as in 2026-1")
            @Schema(description = "The version of the notice that was explained to her") String noticeVersion,
            @NotNull @Pattern(regexp = "[a-z]{2,3}", message = "must be a language code, as in tr")
            @Schema(description = "The language in which it was explained, as a language code") String language,
            @NotNull @Schema(description = "When she agreed; today or earlier") LocalDate agreedDate,
            @Schema(description = "When she moved, RFC 3339; now if left out, never in the future") OffsetDateTime occurredAt) {

        Move.Agreement agreement(LocalDate today) {
            if (agreedDate.isAfter(today) || agreedDate.getYear() < 1900) {
                throw Problem.invalid("agreedDate", "must not be in the future, nor before 1900");
            }
            return new Move.Agreement(noticeVersion, language, agreedDate);
        }
    }

    @Schema(name = "Move")
    record MoveView(@Schema(description = "Your organisation's identifier of the receipt") String id, String fromMunicipality,
            String toMunicipality, String noticeVersion, String language, LocalDate agreedDate,
            @Schema(description = "OIN of the organisation that recorded it") String organisation, Instant movedAt) {}

    @Schema(name = "MoveList")
    record MoveList(List<MoveView> items) {}
}
