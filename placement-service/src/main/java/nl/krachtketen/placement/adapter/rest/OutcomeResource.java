package nl.krachtketen.placement.adapter.rest;

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
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.placement.application.Outcomes;
import nl.krachtketen.placement.application.RecordOutcome;
import nl.krachtketen.placement.domain.Outcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"job-centre", "caseworker", "organiser"})
@UnitOfWork
@Tag(name = "Outcomes", description = "What participants moved on to: education, work, an enterprise of their own")
public class OutcomeResource {

    @Inject
    RecordOutcome recordOutcome;

    @Inject
    Outcomes outcomes;

    @Inject
    Views views;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @Inject
    OccurredAt occurredAt;

    @POST
    @Operation(
            operationId = "recordOutcome",
            summary = "Record what she moved on to",
            description =
                    "At any moment in the chain, and as often as it happens: by who holds her, who has her consent to follow"
                            + " her steps or to ask how she fares, or the organiser of the offering that led there. Publishes placements.moved-to-education, "
                            + ".moved-to-work or .moved-to-enterprise.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = OutcomeView.class)))
    public Response record(@NotNull @Valid OutcomeRequest body) {
        var participant = ids.fromField(OutwardIds.PARTICIPANT, "participantId", body.participantId());
        Outcome outcome = recordOutcome.record(
                participant,
                body.kind(),
                body.sector(),
                body.offeringId(),
                occurredAt.orNow(body.occurredAt()),
                caller.organisation());
        var view = views.of(outcome);
        return Response.created(URI.create("/v1/outcomes/" + view.id()))
                .tag(Etags.of(outcome.version()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{outcomeId}")
    @Operation(
            operationId = "getOutcome",
            summary = "Get an outcome",
            description =
                    "For who recorded it, who organises the offering that led there, and who holds the participant.")
    @APIResponse(
            responseCode = "200",
            description = "The outcome",
            content = @Content(schema = @Schema(implementation = OutcomeView.class)))
    public Response get(@RestPath String outcomeId) {
        Outcome outcome = outcomes.find(ids.fromPath(Views.OUTCOME, outcomeId), caller.organisation())
                .orElseThrow(() -> Problem.notFound("There is no outcome with this identifier."));
        return Response.ok(views.of(outcome)).tag(Etags.of(outcome.version())).build();
    }
}
