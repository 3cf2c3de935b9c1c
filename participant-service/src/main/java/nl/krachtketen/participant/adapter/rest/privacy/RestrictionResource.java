package nl.krachtketen.participant.adapter.rest.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.processing.ProcessedFor;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.participant.application.privacy.RestrictParticipant;
import nl.krachtketen.participant.domain.Participant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/restriction")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@ProcessedFor(ProcessingPurpose.HER_RIGHTS)
@UnitOfWork
@Tag(name = "Privacy", description = "Restricted records, emergency access and erasures")
public class RestrictionResource {

    @Inject
    RestrictParticipant restrictParticipant;

    @Inject
    OutwardIds ids;

    @PUT
    @Operation(operationId = "restrictParticipant", summary = "Restrict her record, or end that",
            description = """
                    A restricted record is in no list and no search, also of your own, and no other organisation sees it, but one that you ask \
                    to take her over. Keep her identifier. Send If-Match with the participant's ETag.""")
    @APIResponse(responseCode = "200", description = "As it is now", content = @Content(schema = @Schema(implementation = Restriction.class)))
    public Response restrict(@RestPath String participantId, @HeaderParam("If-Match") @Parameter(required = true) String ifMatch, @NotNull @Valid Restriction body) {
        Participant after = restrictParticipant.restrict(ids.fromPath(OutwardIds.PARTICIPANT, participantId), body.restricted(),
                version -> Etags.require(ifMatch, version));
        return Response.ok(body).tag(Etags.of(after.version())).build();
    }

    @GET
    @Operation(operationId = "getRestriction", summary = "See whether her record is restricted", description = "For the organisation that holds her.")
    @APIResponse(responseCode = "200", description = "As it is now", content = @Content(schema = @Schema(implementation = Restriction.class)))
    public Response get(@RestPath String participantId) {
        Participant participant = restrictParticipant.held(ids.fromPath(OutwardIds.PARTICIPANT, participantId));
        return Response.ok(new Restriction(restrictParticipant.isRestricted(participant))).tag(Etags.of(participant.version())).build();
    }

    @Schema(name = "Restriction", description = "Whether her record is restricted", examples = "{\"restricted\":true}")
    record Restriction(@NotNull @Schema(description = "True if nobody else may find her") Boolean restricted) {}
}
