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
import nl.krachtketen.placement.application.AnswerRequest;
import nl.krachtketen.placement.application.PlaceRequests;
import nl.krachtketen.placement.application.PlaceRequests.Listed;
import nl.krachtketen.placement.application.ReleasePlace;
import nl.krachtketen.placement.domain.PlaceDeclineReason;
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
@RolesAllowed({"organiser", "caseworker"})
@UnitOfWork
@Tag(
        name = "Place requests",
        description = "Who chose your offerings. The platform keeps a place or a turn at once; you say whether she is welcome")
public class PlaceRequestResource {

    @Inject
    PlaceRequests requests;

    @Inject
    ReleasePlace releasePlace;

    @Inject
    AnswerRequest answerRequest;

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
            summary = "List the requests for places at your offerings, and of those whom you hold",
            description = "Oldest first; the next page is linked. Organisers are reminded when half of the time to answer has"
                    + " passed: answerDue=true lists what they were reminded of, and the places that were offered and wait"
                    + " to be accepted.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = PlaceRequestPage.class)))
    public Response list(
            @RestQuery @Parameter(description = "Only at this offering", schema = @Schema(implementation = UUID.class))
                    String offeringId,
            @RestQuery @DefaultValue("false") @Parameter(description = "Only those that somebody should answer soon")
                    boolean answerDue,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit,
            @RestQuery String cursor,
            @Context UriInfo uri) {
        UUID after = cursor == null ? null : ids.fromField(Views.PLACE_REQUEST, "cursor", cursor);
        UUID offering = Parameters.uuid("offeringId", offeringId);
        var page = requests.list(caller.organisation(), offering, answerDue, after, limit + 1);
        return Page.answer(page, limit, views::of, this::outward, uri);
    }

    @GET
    @Path("/{placeRequestId}")
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
    @Path("/{placeRequestId}/acceptances")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "acceptPlaceRequest",
            summary = "Say that she is welcome, or that she takes the place",
            description = "The organiser answers the request, before its deadline; the start of a step there answers it too. If"
                    + " she waited and a place came free, her holder may accept that as well; then it publishes"
                    + " placements.place-reserved.")
    @APIResponse(
            responseCode = "201",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = PlaceRequestView.class)))
    public Response accept(@RestPath String placeRequestId) {
        answerRequest.accept(ids.fromPath(Views.PLACE_REQUEST, placeRequestId), caller.organisation());
        return changed(placeRequestId);
    }

    @POST
    @Path("/{placeRequestId}/declines")
    @RolesAllowed("organiser")
    @Operation(
            operationId = "declinePlaceRequest",
            summary = "Say that she cannot come",
            description = "Her place or her turn goes to the next, and she is free to go elsewhere. Publishes"
                    + " placements.place-released.")
    @APIResponse(
            responseCode = "201",
            description = "Declined",
            content = @Content(schema = @Schema(implementation = PlaceRequestView.class)))
    public Response decline(@RestPath String placeRequestId, @NotNull @Valid PlaceDeclining body) {
        answerRequest.decline(ids.fromPath(Views.PLACE_REQUEST, placeRequestId), body.reason(), caller.organisation());
        return changed(placeRequestId);
    }

    @POST
    @Path("/{placeRequestId}/releases")
    @RolesAllowed("organiser")
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
        return changed(placeRequestId);
    }

    private Response changed(String placeRequestId) {
        Listed changed = find(placeRequestId);
        return Response.created(URI.create("/v1/place-requests/" + placeRequestId))
                .tag(Etags.of(changed.placeRequest().version()))
                .entity(views.of(changed))
                .build();
    }

    private Listed find(String placeRequestId) {
        return requests.find(ids.fromPath(Views.PLACE_REQUEST, placeRequestId), caller.organisation())
                .orElseThrow(() -> Problem.notFound("There is no place request with this identifier."));
    }

    private String outward(Listed listed) {
        return ids.outward(Views.PLACE_REQUEST, listed.placeRequest().request().id());
    }

    @Schema(name = "PlaceDeclining", description = "Why she cannot come", examples = "{\"reason\":\"TIMES_DO_NOT_FIT\"}")
    record PlaceDeclining(@NotNull PlaceDeclineReason reason) {}

    @Schema(name = "PlaceRequestPage")
    record PlaceRequestPage(List<PlaceRequestView> items) {}
}
