package nl.krachtketen.matching.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.matching.application.ExplainFit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/offerings/{offeringId}/fit")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Shortlists")
public class FitResource {

    @Inject
    ExplainFit explainFit;

    @Inject
    OutwardIds ids;

    @GET
    @Operation(
            operationId = "explainFit",
            summary = "Explain why, and why not",
            description =
                    "For any participant and offering: what speaks for it, and which hard rules stand in the way.")
    @APIResponse(responseCode = "200", description = "The explanation")
    public FitView get(@RestPath String participantId, @RestPath UUID offeringId) {
        return FitView.of(
                explainFit.explain(ids.fromPath(OutwardIds.PARTICIPANT, participantId), offeringId), participantId);
    }
}
