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
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.participant.application.handover.ReferParticipant;
import nl.krachtketen.participant.domain.handover.Referral;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/participants/{participantId}/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@ProcessedFor(ProcessingPurpose.HANDOVER)
@Tag(name = "Handovers")
public class ReferralRequestResource {

    @Inject
    ReferParticipant referParticipant;

    @Inject
    HandoverViews views;

    @Inject
    Caller caller;

    @POST
    @Operation(operationId = "referParticipant", summary = "Refer her to another organisation",
            description = "Points her there; you go on holding her. Needs her consent that the recipient follows her steps or matches her.")
    @APIResponse(responseCode = "201", description = "Referred", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Response refer(@RestPath String participantId, @NotNull @Valid HandoverRequests.ReferralBody body) {
        body.requireAnother(caller.organisation());
        Referral referral = referParticipant.refer(views.participantId(participantId), body.to(), body.reason(), body.wantedStep(),
                body.offeringId());
        return Response.created(URI.create("/v1/referrals/" + views.outward(referral))).entity(views.of(referral)).build();
    }
}
