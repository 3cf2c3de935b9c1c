package nl.krachtketen.placement.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.value.OwnReference;
import nl.krachtketen.placement.application.Placements;
import nl.krachtketen.placement.application.reference.StepKind;
import nl.krachtketen.placement.application.reference.StepReferences;
import nl.krachtketen.placement.application.reference.TakeInPlacement;
import nl.krachtketen.placement.application.reference.TakenIn;
import nl.krachtketen.placement.domain.Placement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/placements/by-reference/{reference}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"organiser", "caseworker"})
@UnitOfWork
@Tag(name = "Placements")
public class PlacementByReferenceResource {

    @Inject
    TakeInPlacement takeInPlacement;

    @Inject
    Placements placements;

    @Inject
    StepReferences references;

    @Inject
    ToldSteps steps;

    @Inject
    Views views;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "getPlacementByReference",
            summary = "Get a placement by your own reference",
            description = "As getPlacement: what your organisation may see of it.")
    @APIResponse(
            responseCode = "200",
            description = "The placement",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response get(@RestPath @OwnReference @Parameter(description = ToldSteps.REFERENCE) String reference) {
        Placement placement = references
                .find(StepKind.PLACEMENT, reference)
                .flatMap(id -> placements.find(id, caller.organisation()))
                .orElseThrow(() -> Problem.notFound("Your organisation has no placement with this reference."));
        return Response.ok(views.of(placement)).tag(Etags.of(placement.version())).build();
    }

    @PUT
    @Operation(
            operationId = "putPlacementByReference",
            summary = "Start, change or end a placement by your own reference",
            description = "For an export that your system sends again and again: what is not known yet is recorded as the other"
                    + " operations do, and what is the same makes no new version and no event. Her hours can"
                    + " change without news to the chain. Publishes placements.placed and placements.placement-ended.")
    @APIResponse(
            responseCode = "200",
            description = "Known already, and now as told",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    @APIResponse(responseCode = "412", description = "If-Match was given, and it is another version or is not there.")
    public Response put(
            @RestPath @OwnReference @Parameter(description = ToldSteps.REFERENCE) String reference,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = ToldSteps.IF_MATCH) String ifMatch,
            @NotNull @Valid PlacementRecord body) {
        var told = steps.told(reference, body.named(), ifMatch);
        TakenIn<Placement> taken = takeInPlacement.takeIn(told, body.hoursPerWeek(), body.ending(steps));
        var view = views.of(taken.value());
        var answer = taken.isNew() ? Response.created(URI.create("/v1/placements/" + view.id())) : Response.ok();
        return answer.tag(Etags.of(taken.value().version())).entity(view).build();
    }
}
