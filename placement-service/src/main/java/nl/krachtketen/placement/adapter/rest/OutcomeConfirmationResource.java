package nl.krachtketen.placement.adapter.rest;

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
import java.time.OffsetDateTime;
import nl.krachtketen.contract.vocabulary.ConfirmationMoment;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.placement.application.ConfirmOutcome;
import nl.krachtketen.placement.domain.Outcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/outcomes/{outcomeId}/confirmations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"job-centre", "caseworker", "organiser"})
@UnitOfWork
@Tag(name = "Outcomes")
public class OutcomeConfirmationResource {

    @Inject
    ConfirmOutcome confirmOutcome;

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
            operationId = "confirmOutcome",
            summary = "Say whether an outcome is still so",
            description = "Once for each moment, and not before it. Publishes placements.outcome-confirmed.")
    @APIResponse(
            responseCode = "201",
            description = "Confirmed",
            content = @Content(schema = @Schema(implementation = OutcomeView.class)))
    public Response confirm(@RestPath String outcomeId, @NotNull @Valid Confirming body) {
        Outcome outcome = confirmOutcome.confirm(
                ids.fromPath(Views.OUTCOME, outcomeId),
                new Outcome.Confirmation(
                        body.moment(), body.stillSo(), occurredAt.orNow(body.occurredAt()), caller.organisation()));
        return Response.created(URI.create("/v1/outcomes/" + outcomeId))
                .tag(Etags.of(outcome.version()))
                .entity(views.of(outcome))
                .build();
    }

    @Schema(name = "OutcomeConfirming", description = "Whether it is still so", examples = """
        {"moment":"AFTER_6_MONTHS","stillSo":true}""")
    record Confirming(
            @NotNull ConfirmationMoment moment,
            @NotNull Boolean stillSo,
            @Schema(description = "When somebody looked, RFC 3339; now if left out, never in the future")
            OffsetDateTime occurredAt) {}
}
