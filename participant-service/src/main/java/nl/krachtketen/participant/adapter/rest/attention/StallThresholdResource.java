package nl.krachtketen.participant.adapter.rest.attention;

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
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.participant.application.attention.SetStallThresholds;
import nl.krachtketen.participant.application.attention.StallThresholds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/municipalities/{municipality}/stall-thresholds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("regie")
@UnitOfWork
@Tag(name = "Attention")
public class StallThresholdResource {

    @Inject
    StallThresholds stallThresholds;

    @Inject
    SetStallThresholds setStallThresholds;

    @Inject
    Caller caller;

    @GET
    @Operation(operationId = "getStallThresholds", summary = "Get what is called long",
            description = "How many days are usual at each step, per participation level. A woman of a low level who takes part in something "
                    + "is never stuck, and neither is anybody who is placed, has moved on, is paused or has left.")
    @APIResponse(responseCode = "200", description = "All thresholds", content = @Content(schema = @Schema(implementation = ThresholdBody.class)))
    public Response get(@RestPath String municipality) {
        caller.requireMunicipality(municipality);
        return answer(stallThresholds.of(municipality));
    }

    @PUT
    @Operation(operationId = "setStallThresholds", summary = "Set what is called long",
            description = "Those that are left out become what is usual again. Everybody in the municipality is looked at again.")
    @APIResponse(responseCode = "200", description = "Set", content = @Content(schema = @Schema(implementation = ThresholdBody.class)))
    public Response set(@RestPath String municipality, @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch, @NotNull @Valid ThresholdBody body) {
        caller.requireMunicipality(municipality);
        long before = stallThresholds.of(municipality).version();
        Etags.require(ifMatch, before);
        if (!setStallThresholds.set(municipality, caller.organisation(), body.own(), before + 1)) {
            // Somebody else was faster; whatever was sent, it was not made on what they set.
            Etags.require("\"" + before + "\"", before + 1);
        }
        return answer(stallThresholds.of(municipality));
    }

    private static Response answer(StallThresholds.Versioned found) {
        return Response.ok(ThresholdBody.of(found.thresholds())).tag(Etags.of(found.version())).build();
    }
}
