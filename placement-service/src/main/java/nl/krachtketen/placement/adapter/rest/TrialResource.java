package nl.krachtketen.placement.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.placement.application.EndTrial;
import nl.krachtketen.placement.application.Start;
import nl.krachtketen.placement.application.StartTrial;
import nl.krachtketen.placement.application.Trials;
import nl.krachtketen.placement.application.reference.StepKind;
import nl.krachtketen.placement.application.reference.StepReferences;
import nl.krachtketen.placement.domain.Trial;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/trials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"organiser", "caseworker"})
@UnitOfWork
@Tag(name = "Trials", description = "Joining in (meelopen): a low threshold, no obligation")
public class TrialResource {

    @Inject
    StartTrial startTrial;

    @Inject
    EndTrial endTrial;

    @Inject
    Trials trials;

    @Inject
    StepReferences references;

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
            operationId = "startTrial",
            summary = "Start a trial",
            description = "She needs a place: the one kept for her, or a free one. It may be her first step. Publishes"
                    + " placements.trial-started.")
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content = @Content(schema = @Schema(implementation = TrialView.class)))
    public Response start(@NotNull @Valid TrialRequest body) {
        var participant = ids.fromField(OutwardIds.PARTICIPANT, "participantId", body.participantId());
        var start =
                new Start(participant, body.offeringId(), occurredAt.orNow(body.occurredAt()), caller.organisation());
        return created(startTrial.start(start, body.expectedEndDate()));
    }

    @GET
    @Operation(
            operationId = "listTrials",
            summary = "List trials",
            description = "What you recorded, what happens at your offerings whoever recorded it, and what those do whom you hold. Oldest"
                    + " first, also what ended; the next page is linked.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = TrialPage.class)))
    public Response list(
            @RestQuery @Parameter(description = "Only at this offering", schema = @Schema(implementation = UUID.class))
                    String offeringId,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit,
            @RestQuery String cursor,
            @Context UriInfo uri) {
        UUID after = cursor == null ? null : ids.fromField(Views.TRIAL, "cursor", cursor);
        var page = trials.list(caller.organisation(), Parameters.uuid("offeringId", offeringId), after, limit + 1);
        return Page.answer(page, limit, views::of, trial -> ids.outward(Views.TRIAL, trial.participation().id()), uri);
    }

    @GET
    @Path("/{trialId}")
    @Operation(
            operationId = "getTrial",
            summary = "Get a trial",
            description = "For who recorded it, who organises the offering and who holds the participant.")
    @APIResponse(
            responseCode = "200",
            description = "The trial",
            content = @Content(schema = @Schema(implementation = TrialView.class)))
    public Response get(@RestPath String trialId) {
        Trial trial = trials.find(ids.fromPath(Views.TRIAL, trialId), caller.organisation())
                .orElseThrow(() -> Problem.notFound("There is no trial with this identifier."));
        return Response.ok(views.of(trial)).tag(Etags.of(trial.version())).build();
    }

    @POST
    @Path("/{trialId}/endings")
    @Operation(
            operationId = "endTrial",
            summary = "End a trial",
            description = "What it was like and what follows. If she stays, her place stays hers. Publishes"
                    + " placements.trial-ended.")
    @APIResponse(
            responseCode = "201",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = TrialView.class)))
    public Response end(@RestPath String trialId, @NotNull @Valid TrialEnding body) {
        return created(endTrial.end(
                ids.fromPath(Views.TRIAL, trialId),
                body.evaluation(),
                body.whatFollows(),
                occurredAt.orNow(body.occurredAt()),
                caller.organisation()));
    }

    @PUT
    @Path("/{trialId}/reference")
    @Operation(
            operationId = "giveTrialReference",
            summary = "Give a trial your own reference",
            description = "Whoever recorded it, as long as you may see it. It takes the place of the one that you gave it before;"
                    + " nobody else is shown it.")
    @APIResponse(
            responseCode = "200",
            description = "Given",
            content = @Content(schema = @Schema(implementation = TrialView.class)))
    public Response give(@RestPath String trialId, @NotNull @Valid GivenReference body) {
        Trial trial = trials
                .find(ids.fromPath(Views.TRIAL, trialId), caller.organisation())
                .orElseThrow(() -> Problem.notFound("There is no trial with this identifier."));
        var participation = trial.participation();
        references.give(StepKind.TRIAL, body.reference(), participation.id(), participation.participantId());
        return Response.ok(views.of(trial)).tag(Etags.of(trial.version())).build();
    }

    private Response created(Trial trial) {
        var view = views.of(trial);
        return Response.created(URI.create("/v1/trials/" + view.id()))
                .tag(Etags.of(trial.version()))
                .entity(view)
                .build();
    }

    @Schema(name = "TrialPage")
    record TrialPage(List<TrialView> items) {}
}
