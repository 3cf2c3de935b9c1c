package nl.krachtketen.participant.adapter.rest.identity;

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
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.participant.application.identity.LinkParticipants;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Links", description = "Records that are one person")
public class ParticipantLinkResource {

    @Inject
    LinkParticipants linkParticipants;

    @Inject
    OutwardIds ids;

    @Inject
    OccurredAt occurredAt;

    @POST
    @Operation(operationId = "linkParticipants", summary = "Link two records that are one person",
            description = """
                    Confirmed at once if your organisation holds both; else the holder of the other one is asked. Nobody sees more of her \
                    by it. Both records must be in one municipality; move her first if not. \
                    Once confirmed she is counted once. Publishes participants.merged when confirmed.""")
    @APIResponse(responseCode = "201", description = "Linked or proposed",
            content = @Content(schema = @Schema(implementation = LinkView.class)))
    public Response link(@RestPath String participantId, @NotNull @Valid LinkBody body) {
        UUID participant = ids.fromPath(OutwardIds.PARTICIPANT, participantId);
        UUID other = ids.fromField(OutwardIds.PARTICIPANT, "otherParticipantId", body.otherParticipantId());
        if (participant.equals(other)) {
            throw Problem.invalid("otherParticipantId", "must be another record");
        }
        LinkView view = LinkView.of(linkParticipants.propose(participant, other, occurredAt.orNow(null)), ids);
        return Response.created(URI.create("/v1/links/" + view.id())).entity(view).build();
    }

    @Schema(name = "NewLink", examples = "{\"otherParticipantId\":\"Zk3v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA\"}")
    record LinkBody(@NotNull @Schema(description = "The other record, as possibleDuplicates told it") String otherParticipantId) {}
}
