package nl.krachtketen.participant.adapter.rest.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ProcessingPurpose;
import nl.krachtketen.kit.processing.ProcessedFor;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.participant.application.Today;
import nl.krachtketen.participant.application.handover.AnswerHandover;
import nl.krachtketen.participant.application.handover.FollowUpHandover;
import nl.krachtketen.participant.application.handover.Handovers;
import nl.krachtketen.participant.domain.handover.Handover;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@ProcessedFor(ProcessingPurpose.HANDOVER)
@Tag(name = "Handovers", description = "Women passed from one organisation to another; nobody falls between the two")
public class HandoverResource {

    @Inject
    Handovers handovers;

    @Inject
    AnswerHandover answerHandover;

    @Inject
    FollowUpHandover followUpHandover;

    @Inject
    HandoverViews views;

    @Inject
    Caller caller;

    @Inject
    OccurredAt occurredAt;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listHandovers", summary = "List handovers",
            description = "Those that your organisation gave or was asked for, oldest first; the next page is linked.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = HandoverPage.class)))
    public Response list(@RestQuery @Schema(description = "Only in this state") HandoverView.State state,
            @RestQuery @Schema(description = "Only those that your organisation gave, or was asked for") Direction direction,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        var wanted = new Handovers.Wanted(direction == null ? null : direction.side(), state == null ? null : state.name());
        return Page.answer(handovers.list(caller.organisation(), wanted, views.cursor(HandoverViews.HANDOVER, cursor), limit + 1), limit,
                views::of, views::outward, uri);
    }

    @GET
    @Path("/{handoverId}")
    @Operation(operationId = "getHandover", summary = "Get a handover", description = "For everybody at the giver and at the taker.")
    @APIResponse(responseCode = "200", description = "The handover",
            content = @Content(schema = @Schema(implementation = HandoverView.class)))
    public Response get(@RestPath String handoverId) {
        Handover handover = find(views.handoverId(handoverId));
        return Response.ok(views.of(handover).with(handovers.contacts(handover.id()))).tag(Etags.of(handover.version())).build();
    }

    @POST
    @Path("/{handoverId}/acceptances")
    @Operation(operationId = "acceptHandover", summary = "Accept a handover",
            description = "Your organisation holds her from now on; in a group, all of them. Publishes participants.handover-accepted.")
    @APIResponse(responseCode = "201", description = "Accepted", content = @Content(schema = @Schema(implementation = HandoverView.class)))
    public Response accept(@RestPath String handoverId, @NotNull @Valid HandoverRequests.AcceptanceBody body) {
        UUID id = views.handoverId(handoverId);
        answerHandover.accept(id, body.contactPerson(), occurredAt.orNow(body.occurredAt()));
        return created(find(id));
    }

    @POST
    @Path("/{handoverId}/declines")
    @Operation(operationId = "declineHandover", summary = "Decline a handover",
            description = "She stays with the giver; a place that was kept for her comes free. Publishes participants.handover-declined.")
    @APIResponse(responseCode = "201", description = "Declined", content = @Content(schema = @Schema(implementation = HandoverView.class)))
    public Response decline(@RestPath String handoverId, @NotNull @Valid HandoverRequests.DeclineBody body) {
        UUID id = views.handoverId(handoverId);
        answerHandover.decline(id, body.reason(), occurredAt.orNow(body.occurredAt()));
        return created(find(id));
    }

    @POST
    @Path("/{handoverId}/contacts")
    @Operation(operationId = "followUpHandover", summary = "Record that you came back to her",
            description = "A warm handover is followed up: the giver comes back a few times after the taker accepted.")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(schema = @Schema(implementation = HandoverView.class)))
    public Response followUp(@RestPath String handoverId, @NotNull @Valid HandoverRequests.ContactBody body) {
        body.requirePossible(Today.by(clock));
        UUID id = views.handoverId(handoverId);
        followUpHandover.record(id, body.channel(), body.contactDate(), body.nextDate());
        return Response.created(URI.create("/v1/handovers/" + handoverId)).entity(views.of(find(id)).with(handovers.contacts(id))).build();
    }

    private Handover find(UUID id) {
        return handovers.find(id).orElseThrow(() -> Problem.notFound("There is no handover with this identifier."));
    }

    private Response created(Handover handover) {
        return Response.created(URI.create("/v1/handovers/" + views.outward(handover))).tag(Etags.of(handover.version()))
                .entity(views.of(handover)).build();
    }

    /** The caller's side of a handover. */
    @Schema(name = "HandoverDirection")
    enum Direction {
        given, taken;

        Handovers.Side side() {
            return this == given ? Handovers.Side.GIVEN : Handovers.Side.TAKEN;
        }
    }

    @Schema(name = "HandoverPage")
    record HandoverPage(List<HandoverView> items) {}
}
