package nl.krachtketen.participant.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.participant.application.EraseParticipant;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.RecordDeparture;
import nl.krachtketen.participant.application.RegisterParticipant;
import nl.krachtketen.participant.application.identity.FindDuplicates;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Person;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/participants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Participants", description = "Women in the chain, as the organisation that holds them records them")
public class ParticipantResource {

    @Inject
    RegisterParticipant registerParticipant;

    @Inject
    FindDuplicates findDuplicates;

    @Inject
    RecordDeparture recordDeparture;

    @Inject
    EraseParticipant eraseParticipant;

    @Inject
    Participants participants;

    @Inject
    ParticipantAnswers answers;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @Inject
    OccurredAt occurredAt;

    @POST
    @Operation(operationId = "registerParticipant", summary = "Register a participant",
            description = """
                    She was recruited. Your organisation holds her from now on. The answer says whether a record in the same municipality \
                    may be the same woman; link the two if it is. Publishes participants.registered.""")
    @APIResponse(responseCode = "201", description = "Registered",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response register(@NotNull @Valid ParticipantRequests.Registration body) {
        caller.requireMunicipality(body.municipality());
        Instant at = occurredAt.orNow(body.occurredAt());
        Person person = body.person() == null ? null : body.person().person();
        Participant participant = registerParticipant.register(body.profile(caller.organisation(), at), person, at);
        return answers.registered(participant, findDuplicates.of(participant.id(), body.municipality(), person));
    }

    @GET
    @Operation(operationId = "listParticipants", summary = "List participants",
            description = "Those whom your organisation holds or takes part with; the next page is linked.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = ParticipantPage.class)))
    public Response list(@RestQuery @Schema(description = "Only the one with this reference of yours") String reference,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        UUID after = cursor == null ? null : ids.fromField(OutwardIds.PARTICIPANT, "cursor", cursor);
        return Page.answer(participants.list(reference, after, limit + 1), limit, answers::view, answers::outward, uri);
    }

    @GET
    @Path("/{participantId}")
    @Operation(operationId = "getParticipant", summary = "Get a participant",
            description = "As your organisation may see her: who she is only if you hold her.")
    @APIResponse(responseCode = "200", description = "The participant", content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response get(@RestPath String participantId) {
        return answers.single(participants.require(answers.inward(participantId)));
    }

    @POST
    @Path("/{participantId}/departures")
    @Operation(operationId = "recordDeparture", summary = "Record that she left the chain",
            description = "Her history stays; an intake brings her back. Publishes participants.left.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response departure(@RestPath String participantId, @NotNull @Valid ParticipantRequests.DepartureBody body) {
        return answers.created(recordDeparture.record(answers.inward(participantId), body.reason(), occurredAt.orNow(body.occurredAt())));
    }

    @DELETE
    @Path("/{participantId}")
    @Operation(operationId = "eraseParticipant", summary = "Erase a participant",
            description = "On her request: her data and her key are deleted everywhere. It cannot be undone. Publishes participants.erased.")
    @APIResponse(responseCode = "204", description = "Erased")
    public void erase(@RestPath String participantId) {
        eraseParticipant.erase(answers.inward(participantId), occurredAt.orNow(null));
    }

    @Schema(name = "ParticipantPage")
    record ParticipantPage(List<ParticipantView> items) {}
}
