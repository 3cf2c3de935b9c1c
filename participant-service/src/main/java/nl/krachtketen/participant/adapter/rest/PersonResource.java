package nl.krachtketen.participant.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.kit.processing.ProcessedFor;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.participant.application.RectifyPerson;
import nl.krachtketen.participant.domain.Participant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/person")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Participants")
public class PersonResource {

    @Inject
    RectifyPerson rectifyPerson;

    @Inject
    ParticipantAnswers answers;

    @PUT
    @ProcessedFor(ProcessingPurpose.HER_RIGHTS)
    @Operation(operationId = "rectifyPerson", summary = "Rectify who she is",
            description = "Replaces the whole person: a field that is left out is forgotten. Send If-Match with the participant's ETag.")
    @APIResponse(responseCode = "200", description = "Rectified; the person herself is in the single view only",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response rectify(@RestPath String participantId, @HeaderParam("If-Match") @Parameter(required = true) String ifMatch,
            @NotNull @Valid ParticipantRequests.PersonBody body) {
        Participant participant = rectifyPerson.rectify(answers.inward(participantId), body.person(), version -> Etags.require(ifMatch, version));
        return Response.ok(answers.view(participant)).tag(Etags.of(participant.version())).build();
    }
}
