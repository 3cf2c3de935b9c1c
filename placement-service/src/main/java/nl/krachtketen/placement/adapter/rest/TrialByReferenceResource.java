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
import nl.krachtketen.placement.application.Trials;
import nl.krachtketen.placement.application.reference.StepKind;
import nl.krachtketen.placement.application.reference.StepReferences;
import nl.krachtketen.placement.application.reference.TakeInTrial;
import nl.krachtketen.placement.application.reference.TakenIn;
import nl.krachtketen.placement.domain.Trial;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/trials/by-reference/{reference}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"organiser", "caseworker"})
@UnitOfWork
@Tag(name = "Trials")
public class TrialByReferenceResource {

    @Inject
    TakeInTrial takeInTrial;

    @Inject
    Trials trials;

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
            operationId = "getTrialByReference",
            summary = "Get a trial by your own reference",
            description = "As getTrial: what your organisation may see of it.")
    @APIResponse(
            responseCode = "200",
            description = "The trial",
            content = @Content(schema = @Schema(implementation = TrialView.class)))
    public Response get(@RestPath @OwnReference @Parameter(description = ToldSteps.REFERENCE) String reference) {
        Trial trial = references
                .find(StepKind.TRIAL, reference)
                .flatMap(id -> trials.find(id, caller.organisation()))
                .orElseThrow(() -> Problem.notFound("Your organisation has no trial with this reference."));
        return Response.ok(views.of(trial)).tag(Etags.of(trial.version())).build();
    }

    @PUT
    @Operation(
            operationId = "putTrialByReference",
            summary = "Start, extend or end a trial by your own reference",
            description = "For an export that your system sends again and again: what is not known yet is recorded as the other"
                    + " operations do, and what is the same makes no new version and no event. A later expected end extends it. Publishes"
                    + " placements.trial-started and placements.trial-ended.")
    @APIResponse(
            responseCode = "200",
            description = "Known already, and now as told",
            content = @Content(schema = @Schema(implementation = TrialView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content = @Content(schema = @Schema(implementation = TrialView.class)))
    @APIResponse(responseCode = "412", description = "If-Match was given, and it is another version or is not there.")
    public Response put(
            @RestPath @OwnReference @Parameter(description = ToldSteps.REFERENCE) String reference,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = ToldSteps.IF_MATCH) String ifMatch,
            @NotNull @Valid TrialRecord body) {
        var told = steps.told(reference, body.named(), ifMatch);
        TakenIn<Trial> taken = takeInTrial.takeIn(told, body.expectedEndDate(), body.ending(steps));
        var view = views.of(taken.value());
        var answer = taken.isNew() ? Response.created(URI.create("/v1/trials/" + view.id())) : Response.ok();
        return answer.tag(Etags.of(taken.value().version())).entity(view).build();
    }
}
