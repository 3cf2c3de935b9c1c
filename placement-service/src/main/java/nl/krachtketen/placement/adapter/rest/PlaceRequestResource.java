package nl.krachtketen.placement.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import nl.krachtketen.placement.application.PlaceRequests;
import nl.krachtketen.placement.application.PlaceRequests.Listed;
import nl.krachtketen.placement.application.ReleasePlace;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/place-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("organiser")
@UnitOfWork
@Tag(
        name = "Place requests",
        description = "Who chose your offerings: answered at once, by a reserved place or a turn on the waiting list")
public class PlaceRequestResource {

    @Inject
    PlaceRequests requests;

    @Inject
    ReleasePlace releasePlace;

    @Inject
    Views views;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @Inject
    OccurredAt occurredAt;

    @GET
    @Operation(
            operationId = "listPlaceRequests",
            summary = "List the requests for places at your offerings",
            description = "Oldest first; the next page is linked.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = PlaceRequestPage.class)))
    public Response list(
            @RestQuery @Parameter(description = "Only at this offering", schema = @Schema(implementation = UUID.class))
                    String offeringId,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit,
            @RestQuery String cursor,
            @Context UriInfo uri) {
        UUID after = cursor == null ? null : ids.fromField(Views.PLACE_REQUEST, "cursor", cursor);
        var page = requests.askedOf(caller.organisation(), Parameters.uuid("offeringId", offeringId), after, limit + 1);
        return Page.answer(page, limit, views::of, this::outward, uri);
    }

    @GET
    @Path("/{placeRequestId}")
    @RolesAllowed({"organiser", "caseworker"})
    @Operation(
            operationId = "getPlaceRequest",
            summary = "Get a place request",
            description = "For who organises the offering and who holds the participant.")
    @APIResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = PlaceRequestView.class)))
    public Response get(@RestPath String placeRequestId) {
        Listed listed = find(placeRequestId);
        return Response.ok(views.of(listed))
                .tag(Etags.of(listed.placeRequest().version()))
                .build();
    }

    @POST
    @Path("/{placeRequestId}/releases")
    @Operation(
            operationId = "releasePlace",
            summary = "Release a place or a turn",
            description = "She does not come; whoever waits next gets the place. Publishes placements.place-released.")
    @APIResponse(
            responseCode = "201",
            description = "Released",
            content = @Content(schema = @Schema(implementation = PlaceRequestView.class)))
    public Response release(@RestPath String placeRequestId, @Valid Moment body) {
        releasePlace.release(
                ids.fromPath(Views.PLACE_REQUEST, placeRequestId),
                occurredAt.orNow(Moment.of(body)),
                caller.organisation());
        Listed released = find(placeRequestId);
        return Response.created(URI.create("/v1/place-requests/" + placeRequestId))
                .tag(Etags.of(released.placeRequest().version()))
                .entity(views.of(released))
                .build();
    }

    private Listed find(String placeRequestId) {
        return requests.find(ids.fromPath(Views.PLACE_REQUEST, placeRequestId), caller.organisation())
                .orElseThrow(() -> Problem.notFound("There is no place request with this identifier."));
    }

    private String outward(Listed listed) {
        return ids.outward(Views.PLACE_REQUEST, listed.placeRequest().request().id());
    }

    @Schema(name = "PlaceRequestPage")
    record PlaceRequestPage(List<PlaceRequestView> items) {}
}
