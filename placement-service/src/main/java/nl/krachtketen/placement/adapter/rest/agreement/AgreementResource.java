package nl.krachtketen.placement.adapter.rest.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.placement.adapter.rest.Views;
import nl.krachtketen.placement.application.agreement.ManageAgreement;
import nl.krachtketen.placement.domain.agreement.Agreement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/placements/{placementId}/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"organiser", "caseworker"})
@UnitOfWork
@Tag(name = "Agreements", description = "What she, the organisation and her coach agree about a placement")
public class AgreementResource {

    @Inject
    ManageAgreement manageAgreement;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @PUT
    @Operation(
            operationId = "proposeAgreement",
            summary = "Propose an agreement",
            description = "Everybody whom it concerns confirms it: she, the organisation and, if she has one, her coach."
                    + " Proposing something else asks everybody again, and needs If-Match with the version that you read.")
    @APIResponse(
            responseCode = "200",
            description = "Proposed",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response propose(
            @RestPath String placementId,
            @RestHeader(HttpHeaders.IF_MATCH)
                    @Parameter(description = "The ETag of the proposal that yours takes the place of; left out for the first one")
                    String ifMatch,
            @NotNull @Valid AgreementRequest body) {
        return answer(
                placementId, manageAgreement.propose(inward(placementId), body.terms(), ifMatch, caller.organisation()), 200);
    }

    @GET
    @Operation(
            operationId = "getAgreement",
            summary = "Get an agreement",
            description = "What was proposed, who confirmed it, and who has still to.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response get(@RestPath String placementId) {
        return answer(placementId, manageAgreement.find(inward(placementId), caller.organisation()), 200);
    }

    @POST
    @Path("/confirmations")
    @Operation(
            operationId = "confirmAgreement",
            summary = "Confirm an agreement",
            description = "The organiser for the organisation; who holds her, for her or her coach, with whom it spoke."
                    + " If something else is proposed by now than the revision that was read, nothing is confirmed.")
    @APIResponse(
            responseCode = "201",
            description = "Confirmed",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response confirm(@RestPath String placementId, @NotNull @Valid AgreementConfirmation body) {
        return answer(
                placementId, manageAgreement.confirm(inward(placementId), body.by(), body.revision(), caller.organisation()), 201);
    }

    private UUID inward(String placementId) {
        return ids.fromPath(Views.PLACEMENT, placementId);
    }

    private static Response answer(String placementId, Agreement agreement, int status) {
        return Response.status(status)
                .tag(Etags.of(agreement.version()))
                .entity(AgreementView.of(agreement, placementId))
                .build();
    }
}
