package nl.krachtketen.matching.adapter.rest;

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
import java.net.URI;
import nl.krachtketen.contract.vocabulary.RecordedBy;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.matching.application.Choices;
import nl.krachtketen.matching.application.RecordChoice;
import nl.krachtketen.matching.domain.Choice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/choices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Choices", description = "What she chose: each is a request for a place")
public class ChoiceResource {

    @Inject
    RecordChoice recordChoice;

    @Inject
    Choices choices;

    @Inject
    OutwardIds ids;

    @Inject
    OccurredAt occurredAt;

    @POST
    @Operation(
            operationId = "recordChoice",
            summary = "Record her choice",
            description =
                    "She chose an offering, from a shortlist or not. A full one may be chosen: the organiser's answer"
                            + " is then a turn on the waiting list. A closed one is refused with offering-closed. An"
                            + " offering that is not known here within two seconds is not found. For whoever holds her, or"
                            + " matches her with her consent; but what your organisation offers itself only if it holds her."
                            + " PARTICIPANT_WITH_WORKER is also what a coach records; present says who was there. By herself she"
                            + " chooses with a choice link. Publishes matches.chosen.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ChoiceView.class)))
    public Response record(@NotNull @Valid ChoiceRequest body) {
        if (body.recordedBy() == RecordedBy.PARTICIPANT) {
            throw Problem.invalid("recordedBy", "must be PARTICIPANT_WITH_WORKER: by herself she chooses with a choice link");
        }
        var participant = ids.fromField(OutwardIds.PARTICIPANT, "participantId", body.participantId());
        ChoiceView view = view(recordChoice.record(
                participant, body.offeringId(), body.recordedBy(), body.present(), occurredAt.orNow(body.occurredAt())));
        return Response.created(URI.create("/v1/choices/" + view.id()))
                .entity(view)
                .tag(Etags.of(Choice.VERSION))
                .build();
    }

    @GET
    @Path("/{choiceId}")
    @Operation(operationId = "getChoice", summary = "Get a choice", description = "As it was recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The choice",
            content = @Content(schema = @Schema(implementation = ChoiceView.class)))
    public Response get(@RestPath String choiceId) {
        Choice choice = choices.find(ids.fromPath(ChoiceView.KIND, choiceId))
                .orElseThrow(() -> Problem.notFound("There is no choice with this identifier."));
        return Response.ok(view(choice)).tag(Etags.of(Choice.VERSION)).build();
    }

    private ChoiceView view(Choice choice) {
        return ChoiceView.of(
                choice,
                ids.outward(ChoiceView.KIND, choice.id()),
                ids.outward(OutwardIds.PARTICIPANT, choice.participant()));
    }
}
