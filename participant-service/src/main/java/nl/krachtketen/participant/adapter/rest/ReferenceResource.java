package nl.krachtketen.participant.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.value.OwnReference;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.reference.References;
import nl.krachtketen.participant.domain.Participant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/reference")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Participants")
public class ReferenceResource {

    @Inject
    References references;

    @Inject
    Participants participants;

    @Inject
    ParticipantAnswers answers;

    @PUT
    @Operation(operationId = "giveReference", summary = "Give a participant your own reference",
            description = """
                    Also to somebody whom another organisation registered, as long as you may see her. It takes the place of the one that you gave \
                    her before; nobody else is shown it. The other services hear of it with your next step about her here, or from \
                    you: name her there by her identifier and the reference together.""")
    @APIResponse(responseCode = "200", description = "Given", content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response give(@RestPath String participantId, @NotNull @Valid ReferenceBody body) {
        Participant participant = participants.require(answers.inward(participantId));
        references.give(body.reference(), participant.id());
        return Response.ok(answers.view(participants.require(participant.id()))).tag(Etags.of(participant.version())).build();
    }

    @Schema(name = "GivenReference", examples = "{\"reference\":\"dossier-2008-18\"}")
    record ReferenceBody(
            @NotNull @OwnReference @Schema(description = "Unique for your organisation; never a citizen service number") String reference) {}
}
