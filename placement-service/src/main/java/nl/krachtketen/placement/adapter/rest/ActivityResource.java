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
import nl.krachtketen.placement.application.Activities;
import nl.krachtketen.placement.application.CompleteActivity;
import nl.krachtketen.placement.application.Start;
import nl.krachtketen.placement.application.StartActivity;
import nl.krachtketen.placement.application.reference.StepKind;
import nl.krachtketen.placement.application.reference.StepReferences;
import nl.krachtketen.placement.domain.Activity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"organiser", "caseworker"})
@UnitOfWork
@Tag(name = "Activities", description = "Language lessons, civic integration, courses and the like")
public class ActivityResource {

    @Inject
    StartActivity startActivity;

    @Inject
    CompleteActivity completeActivity;

    @Inject
    Activities activities;

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
            operationId = "startActivity",
            summary = "Start an activity",
            description = "She needs a place: the one kept for her, or a free one. It may be her first step. Publishes"
                    + " placements.activity-started.")
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response start(@NotNull @Valid StartRequest body) {
        var participant = ids.fromField(OutwardIds.PARTICIPANT, "participantId", body.participantId());
        var start =
                new Start(participant, body.offeringId(), occurredAt.orNow(body.occurredAt()), caller.organisation());
        return created(startActivity.start(start));
    }

    @GET
    @Operation(
            operationId = "listActivities",
            summary = "List activities",
            description = "What you recorded, what happens at your offerings whoever recorded it, and what those do whom you hold. Oldest"
                    + " first, also what ended; the next page is linked.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = ActivityPage.class)))
    public Response list(
            @RestQuery @Parameter(description = "Only at this offering", schema = @Schema(implementation = UUID.class))
                    String offeringId,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit,
            @RestQuery String cursor,
            @Context UriInfo uri) {
        UUID after = cursor == null ? null : ids.fromField(Views.ACTIVITY, "cursor", cursor);
        var page = activities.list(caller.organisation(), Parameters.uuid("offeringId", offeringId), after, limit + 1);
        return Page.answer(page, limit, views::of, activity -> ids.outward(Views.ACTIVITY, activity.participation().id()), uri);
    }

    @GET
    @Path("/{activityId}")
    @Operation(
            operationId = "getActivity",
            summary = "Get an activity",
            description = "For who recorded it, who organises the offering and who holds the participant.")
    @APIResponse(
            responseCode = "200",
            description = "The activity",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response get(@RestPath String activityId) {
        Activity activity = activities
                .find(ids.fromPath(Views.ACTIVITY, activityId), caller.organisation())
                .orElseThrow(() -> Problem.notFound("There is no activity with this identifier."));
        return Response.ok(views.of(activity)).tag(Etags.of(activity.version())).build();
    }

    @POST
    @Path("/{activityId}/completions")
    @Operation(
            operationId = "completeActivity",
            summary = "Complete an activity",
            description = "Her place comes free. Publishes placements.activity-completed.")
    @APIResponse(
            responseCode = "201",
            description = "Completed",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response complete(@RestPath String activityId, @Valid Moment body) {
        return created(completeActivity.complete(
                ids.fromPath(Views.ACTIVITY, activityId), occurredAt.orNow(Moment.of(body)), caller.organisation()));
    }

    @PUT
    @Path("/{activityId}/reference")
    @Operation(
            operationId = "giveActivityReference",
            summary = "Give an activity your own reference",
            description = "Whoever recorded it, as long as you may see it. It takes the place of the one that you gave it before;"
                    + " nobody else is shown it.")
    @APIResponse(
            responseCode = "200",
            description = "Given",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response give(@RestPath String activityId, @NotNull @Valid GivenReference body) {
        Activity activity = activities
                .find(ids.fromPath(Views.ACTIVITY, activityId), caller.organisation())
                .orElseThrow(() -> Problem.notFound("There is no activity with this identifier."));
        var participation = activity.participation();
        references.give(StepKind.ACTIVITY, body.reference(), participation.id(), participation.participantId());
        return Response.ok(views.of(activity)).tag(Etags.of(activity.version())).build();
    }

    private Response created(Activity activity) {
        var view = views.of(activity);
        return Response.created(URI.create("/v1/activities/" + view.id()))
                .tag(Etags.of(activity.version()))
                .entity(view)
                .build();
    }

    @Schema(name = "ActivityPage")
    record ActivityPage(List<ActivityView> items) {}
}
