package nl.krachtketen.participant.adapter.rest.coach;

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
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.Today;
import nl.krachtketen.participant.application.coach.ContactMoments;
import nl.krachtketen.participant.application.coach.LogContactMoment;
import nl.krachtketen.participant.domain.coach.ContactMoment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/participants/{participantId}/contact-moments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Coaches")
public class ContactMomentResource {

    @Inject
    LogContactMoment logContactMoment;

    @Inject
    Participants participants;

    @Inject
    ContactMoments moments;

    @Inject
    CoachViews views;

    @Inject
    OutwardIds ids;

    @Inject
    Clock clock;

    @POST
    @Operation(operationId = "logContactMoment", summary = "Log a contact moment",
            description = "When and how somebody was in touch with her, and when again. Never what about.")
    @APIResponse(responseCode = "201", description = "Logged",
            content = @Content(schema = @Schema(implementation = CoachViews.ContactMomentView.class)))
    public Response log(@RestPath String participantId, @NotNull @Valid CoachRequests.ContactMomentBody body) {
        body.requireOrder(Today.by(clock));
        ContactMoment moment = logContactMoment.log(inward(participantId), body.channel(), body.contactDate(), body.nextDate());
        return Response.created(URI.create("/v1/participants/" + participantId + "/contact-moments")).entity(views.of(moment)).build();
    }

    @GET
    @Operation(operationId = "listContactMoments", summary = "List contact moments",
            description = "In the order in which they were logged: all of them if you hold her, else your own.")
    @APIResponse(responseCode = "200", description = "One page",
            content = @Content(schema = @Schema(implementation = ContactMomentPage.class)))
    public Response list(@RestPath String participantId, @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit,
            @RestQuery String cursor, @Context UriInfo uri) {
        var participant = participants.require(inward(participantId));
        UUID after = cursor == null ? null : ids.fromField(CoachViews.CONTACT_MOMENT, "cursor", cursor);
        return Page.answer(moments.of(participant.id(), after, limit + 1), limit, views::of,
                moment -> ids.outward(CoachViews.CONTACT_MOMENT, moment.id()), uri);
    }

    private UUID inward(String participantId) {
        return ids.fromPath(OutwardIds.PARTICIPANT, participantId);
    }

    @Schema(name = "ContactMomentPage")
    record ContactMomentPage(List<CoachViews.ContactMomentView> items) {}
}
