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
import java.util.List;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.processing.ProcessedFor;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.participant.application.group.HandOverGroup;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/groups/{groupId}/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@ProcessedFor(ProcessingPurpose.HANDOVER)
@Tag(name = "Groups")
public class GroupHandoverResource {

    @Inject
    HandOverGroup handOverGroup;

    @Inject
    HandoverViews views;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @Inject
    OccurredAt occurredAt;

    @POST
    @Operation(operationId = "offerGroupHandover", summary = "Offer a handover of a closed group",
            description = """
                    One handover for each of them, or none at all: each must have consented, and none may be on her way elsewhere. \
                    Accepting or declining one of these handovers answers all of them. Publishes participants.handover-offered for each.""")
    @APIResponse(responseCode = "201", description = "All were offered",
            content = @Content(schema = @Schema(implementation = GroupHandoverView.class)))
    public Response offer(@RestPath String groupId, @NotNull @Valid HandoverRequests.OfferBody body) {
        var proposal = body.proposal(caller.organisation(), occurredAt.orNow(body.occurredAt()));
        var offered = handOverGroup.offer(ids.fromPath(HandoverViews.GROUP, groupId), proposal).stream().map(views::of).toList();
        return Response.created(URI.create("/v1/groups/" + groupId)).entity(new GroupHandoverView(offered)).build();
    }

    @Schema(name = "GroupHandover", description = "The handovers of all who go together")
    record GroupHandoverView(List<HandoverView> items) {}
}
