package nl.krachtketen.participant.adapter.rest.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.kit.processing.ProcessedFor;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.participant.application.handover.OfferHandover;
import nl.krachtketen.participant.domain.handover.Handover;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@ProcessedFor(ProcessingPurpose.HANDOVER)
@Tag(name = "Handovers")
public class HandoverOfferResource {

    @Inject
    OfferHandover offerHandover;

    @Inject
    HandoverViews views;

    @Inject
    Caller caller;

    @Inject
    OccurredAt occurredAt;

    @POST
    @Operation(operationId = "offerHandover", summary = "Offer a handover",
            description = """
                    Asks another organisation to take her over. You keep her until it accepts; without an answer the offer ends at its \
                    deadline; if that was over when it was told, its answer may be told within a day. \
                    Needs her consent for that recipient. With an offering, a place is asked for there at once. Publishes participants.handover-offered.""")
    @APIResponse(responseCode = "201", description = "Offered", content = @Content(schema = @Schema(implementation = HandoverView.class)))
    public Response offer(@RestPath String participantId, @NotNull @Valid HandoverRequests.OfferBody body) {
        var proposal = body.proposal(caller.organisation(), occurredAt.orNow(body.occurredAt()));
        Handover offered = offerHandover.offer(views.participantId(participantId), proposal, null);
        return Response.created(URI.create("/v1/handovers/" + views.outward(offered))).tag(Etags.of(offered.version()))
                .entity(views.of(offered)).build();
    }
}
