package nl.krachtketen.participant.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.kit.value.OwnReference;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.identity.FindDuplicates;
import nl.krachtketen.participant.application.reference.References;
import nl.krachtketen.participant.application.reference.TakeInRecord;
import nl.krachtketen.participant.domain.Participant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/by-reference/{reference}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Participants")
public class ParticipantByReferenceResource {

    @Inject
    TakeInRecord takeInRecord;

    @Inject
    References references;

    @Inject
    Participants participants;

    @Inject
    FindDuplicates findDuplicates;

    @Inject
    ParticipantAnswers answers;

    @Inject
    Caller caller;

    @Inject
    OccurredAt occurredAt;

    @GET
    @Operation(operationId = "getParticipantByReference", summary = "Get a participant by your own reference",
            description = "As getParticipant: what your organisation may see of her.")
    @APIResponse(responseCode = "200", description = "The participant", content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response get(@RestPath @OwnReference @Parameter(description = "Your own reference, percent-encoded") String reference) {
        return answers.single(references.find(reference).map(participants::require)
                .orElseThrow(() -> Problem.notFound("Your organisation has no participant with this reference.")));
    }

    @PUT
    @Operation(operationId = "putParticipantByReference", summary = "Register or update a participant by your own reference",
            description = """
                    For an export that your system sends again and again. Whoever has no such reference yet is registered; of somebody whom you \
                    hold, only what differs is recorded. What is the same makes no new version and no event. Publishes \
                    participants.registered, participants.intake-done, participants.level-assessed and participants.left, as far as they are new.""")
    @APIResponse(responseCode = "200", description = "Known already, and now as told", content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    @APIResponse(responseCode = "201", description = "Registered", content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    @APIResponse(responseCode = "412", description = "If-Match was given, and she is another version or is not there.")
    public Response put(@RestPath @OwnReference @Parameter(description = "Your own reference, percent-encoded") String reference,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag of the version that you know; may be left out") String ifMatch,
            @NotNull @Valid ParticipantRecordBody body) {
        caller.requireMunicipality(body.municipality());
        var told = body.told(caller.organisation(), reference, occurredAt);
        var takenIn = takeInRecord.takeIn(told, ifMatch);
        Participant participant = takenIn.participant();
        return takenIn.isNew()
                ? answers.registered(participant, findDuplicates.of(participant.id(), body.municipality(), told.person()))
                : Response.ok(answers.view(participant)).tag(Etags.of(participant.version())).build();
    }
}
