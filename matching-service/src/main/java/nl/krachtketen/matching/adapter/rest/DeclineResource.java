package nl.krachtketen.matching.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.matching.application.Declines;
import nl.krachtketen.matching.application.RecordDecline;
import nl.krachtketen.matching.domain.Decline;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/declines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Declines", description = "What she does not want, and why")
public class DeclineResource {

    @Inject
    RecordDecline recordDecline;

    @Inject
    Declines declines;

    @Inject
    OutwardIds ids;

    @Inject
    OccurredAt occurredAt;

    @POST
    @Operation(
            operationId = "recordDecline",
            summary = "Record that she declined",
            description =
                    "The offering is not proposed to her again for 60 days. An offering that is not known here within"
                            + " two seconds is not found. For whoever holds her, or matches her with her consent. Publishes"
                            + " matches.declined.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = DeclineView.class)))
    public Response record(@NotNull @Valid DeclineRequest body) {
        var participant = ids.fromField(OutwardIds.PARTICIPANT, "participantId", body.participantId());
        DeclineView view = view(recordDecline.record(
                participant, body.offeringId(), body.reason(), occurredAt.orNow(body.occurredAt())));
        return Response.created(URI.create("/v1/declines/" + view.id()))
                .entity(view)
                .tag(Etags.of(Decline.VERSION))
                .build();
    }

    @GET
    @Path("/{declineId}")
    @Operation(operationId = "getDecline", summary = "Get a decline", description = "As it was recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The decline",
            content = @Content(schema = @Schema(implementation = DeclineView.class)))
    public Response get(@RestPath String declineId) {
        Decline decline = declines.find(ids.fromPath(DeclineView.KIND, declineId))
                .orElseThrow(() -> Problem.notFound("There is no decline with this identifier."));
        return Response.ok(view(decline)).tag(Etags.of(Decline.VERSION)).build();
    }

    private DeclineView view(Decline decline) {
        return DeclineView.of(decline, ids.outward(DeclineView.KIND, decline.id()),
                ids.outward(OutwardIds.PARTICIPANT, decline.participant()));
    }
}
