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
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.placement.application.EvaluateTrial;
import nl.krachtketen.placement.application.ExtendTrial;
import nl.krachtketen.placement.application.PlaceAfterTrial;
import nl.krachtketen.placement.domain.Placement;
import nl.krachtketen.placement.domain.Trial;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What may happen to a trial on its way to an end, and the end that makes her a volunteer. */
@Path("/v1/trials/{trialId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"organiser", "caseworker"})
@UnitOfWork
@Tag(name = "Trials")
public class TrialCourseResource {

    @Inject
    ExtendTrial extendTrial;

    @Inject
    EvaluateTrial evaluateTrial;

    @Inject
    PlaceAfterTrial placeAfterTrial;

    @Inject
    Views views;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @Inject
    OccurredAt occurredAt;

    @POST
    @Path("/extensions")
    @Operation(
            operationId = "extendTrial",
            summary = "Extend a trial",
            description = "It keeps running, on the same place. Publishes placements.trial-ended with EXTENDED, by which"
                    + " the chain knows that it runs on.")
    @APIResponse(
            responseCode = "201",
            description = "Extended",
            content = @Content(schema = @Schema(implementation = TrialView.class)))
    public Response extend(@RestPath String trialId, @NotNull @Valid TrialExtension body) {
        return created(extendTrial.extend(
                ids.fromPath(Views.TRIAL, trialId),
                body.expectedEndDate(),
                occurredAt.orNow(body.occurredAt()),
                caller.organisation()));
    }

    @POST
    @Path("/evaluations")
    @Operation(
            operationId = "evaluateTrial",
            summary = "Evaluate a trial",
            description = "Each side for itself, while it runs and as often as it likes; the last word counts.")
    @APIResponse(
            responseCode = "201",
            description = "Evaluated",
            content = @Content(schema = @Schema(implementation = TrialView.class)))
    public Response evaluate(@RestPath String trialId, @NotNull @Valid TrialEvaluation body) {
        return created(evaluateTrial.evaluate(
                ids.fromPath(Views.TRIAL, trialId), body.by(), body.codes(), caller.organisation()));
    }

    @POST
    @Path("/placements")
    @Operation(
            operationId = "placeAfterTrial",
            summary = "Turn a trial into a placement",
            description = "Ends the trial and starts the placement on the same place, both or neither. Publishes"
                    + " placements.trial-ended and placements.placed.")
    @APIResponse(
            responseCode = "201",
            description = "Placed",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response place(@RestPath String trialId, @NotNull @Valid PlacementAfterTrial body) {
        Placement placement = placeAfterTrial.place(
                ids.fromPath(Views.TRIAL, trialId),
                body.said(),
                body.hoursPerWeek(),
                occurredAt.orNow(body.occurredAt()),
                caller.organisation());
        var view = views.of(placement);
        return Response.created(URI.create("/v1/placements/" + view.id()))
                .tag(Etags.of(placement.version()))
                .entity(view)
                .build();
    }

    private Response created(Trial trial) {
        var view = views.of(trial);
        return Response.created(URI.create("/v1/trials/" + view.id()))
                .tag(Etags.of(trial.version()))
                .entity(view)
                .build();
    }
}
