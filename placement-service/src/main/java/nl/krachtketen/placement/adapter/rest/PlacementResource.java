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
import nl.krachtketen.placement.application.EndPlacement;
import nl.krachtketen.placement.application.Placements;
import nl.krachtketen.placement.application.Start;
import nl.krachtketen.placement.application.StartPlacement;
import nl.krachtketen.placement.application.reference.StepKind;
import nl.krachtketen.placement.application.reference.StepReferences;
import nl.krachtketen.placement.domain.Placement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/placements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"organiser", "caseworker"})
@UnitOfWork
@Tag(name = "Placements", description = "She is a volunteer")
public class PlacementResource {

    @Inject
    StartPlacement startPlacement;

    @Inject
    EndPlacement endPlacement;

    @Inject
    Placements placements;

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
            operationId = "startPlacement",
            summary = "Start a placement",
            description = "She needs a place: the one kept for her, or a free one. It may be her first step. Publishes"
                    + " placements.placed.")
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response start(@NotNull @Valid PlacementRequest body) {
        var participant = ids.fromField(OutwardIds.PARTICIPANT, "participantId", body.participantId());
        var start =
                new Start(participant, body.offeringId(), occurredAt.orNow(body.occurredAt()), caller.organisation());
        return created(startPlacement.start(start, body.hoursPerWeek()));
    }

    @GET
    @Operation(
            operationId = "listPlacements",
            summary = "List placements",
            description = "What you recorded, what happens at your offerings whoever recorded it, and what those do whom you hold. Oldest"
                    + " first, also what ended; the next page is linked.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = PlacementPage.class)))
    public Response list(
            @RestQuery @Parameter(description = "Only at this offering", schema = @Schema(implementation = UUID.class))
                    String offeringId,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit,
            @RestQuery String cursor,
            @Context UriInfo uri) {
        UUID after = cursor == null ? null : ids.fromField(Views.PLACEMENT, "cursor", cursor);
        var page = placements.list(caller.organisation(), Parameters.uuid("offeringId", offeringId), after, limit + 1);
        return Page.answer(page, limit, views::of, placement -> ids.outward(Views.PLACEMENT, placement.participation().id()), uri);
    }

    @GET
    @Path("/{placementId}")
    @Operation(
            operationId = "getPlacement",
            summary = "Get a placement",
            description = "For who recorded it, who organises the offering and who holds the participant.")
    @APIResponse(
            responseCode = "200",
            description = "The placement",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response get(@RestPath String placementId) {
        Placement placement = placements
                .find(ids.fromPath(Views.PLACEMENT, placementId), caller.organisation())
                .orElseThrow(() -> Problem.notFound("There is no placement with this identifier."));
        return Response.ok(views.of(placement))
                .tag(Etags.of(placement.version()))
                .build();
    }

    @POST
    @Path("/{placementId}/endings")
    @Operation(
            operationId = "endPlacement",
            summary = "End a placement",
            description = "Her place comes free. Publishes placements.placement-ended.")
    @APIResponse(
            responseCode = "201",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response end(@RestPath String placementId, @NotNull @Valid PlacementEnding body) {
        return created(endPlacement.end(
                ids.fromPath(Views.PLACEMENT, placementId),
                body.reason(),
                occurredAt.orNow(body.occurredAt()),
                caller.organisation()));
    }

    @PUT
    @Path("/{placementId}/reference")
    @Operation(
            operationId = "givePlacementReference",
            summary = "Give a placement your own reference",
            description = "Whoever recorded it, as long as you may see it. It takes the place of the one that you gave it before;"
                    + " nobody else is shown it.")
    @APIResponse(
            responseCode = "200",
            description = "Given",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response give(@RestPath String placementId, @NotNull @Valid GivenReference body) {
        Placement placement = placements
                .find(ids.fromPath(Views.PLACEMENT, placementId), caller.organisation())
                .orElseThrow(() -> Problem.notFound("There is no placement with this identifier."));
        var participation = placement.participation();
        references.give(StepKind.PLACEMENT, body.reference(), participation.id(), participation.participantId());
        return Response.ok(views.of(placement)).tag(Etags.of(placement.version())).build();
    }

    private Response created(Placement placement) {
        var view = views.of(placement);
        return Response.created(URI.create("/v1/placements/" + view.id()))
                .tag(Etags.of(placement.version()))
                .entity(view)
                .build();
    }

    @Schema(name = "PlacementPage")
    record PlacementPage(List<PlacementView> items) {}
}
