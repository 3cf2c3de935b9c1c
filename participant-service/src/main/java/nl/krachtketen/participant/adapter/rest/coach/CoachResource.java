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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.participant.application.coach.AddCoach;
import nl.krachtketen.participant.application.coach.ChangeCoach;
import nl.krachtketen.participant.application.coach.Coaches;
import nl.krachtketen.participant.domain.coach.Coach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/coaches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("caseworker")
@UnitOfWork
@Tag(name = "Coaches", description = "Coaches and buddies of your organisation, and whom they stand beside")
public class CoachResource {

    @Inject
    AddCoach addCoach;

    @Inject
    ChangeCoach changeCoach;

    @Inject
    Coaches coaches;

    @Inject
    CoachViews views;

    @Inject
    OutwardIds ids;

    @Inject
    OccurredAt occurredAt;

    @POST
    @Operation(operationId = "addCoach", summary = "Add a coach",
            description = "A volunteer behind a role account, or a participant who coaches others. No names.")
    @APIResponse(responseCode = "201", description = "Added",
            content = @Content(schema = @Schema(implementation = CoachViews.CoachView.class)))
    public Response add(@NotNull @Valid CoachRequests.NewCoach body) {
        body.requireOneOfTwo();
        UUID participant = body.participantId() == null ? null
                : ids.fromField(OutwardIds.PARTICIPANT, "participantId", body.participantId());
        Coach coach = addCoach.add(body.reference(), body.account(), participant, body.profile().profile());
        return Response.created(URI.create("/v1/coaches/" + views.coachId(coach.id()))).tag(Etags.of(coach.version()))
                .entity(views.of(coach)).build();
    }

    @GET
    @Operation(operationId = "listCoaches", summary = "List coaches", description = "Those of your organisation; the next page is linked.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = CoachPage.class)))
    public Response list(@RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        UUID after = cursor == null ? null : ids.fromField(CoachViews.COACH, "cursor", cursor);
        return Page.answer(coaches.list(after, limit + 1), limit, views::of, coach -> views.coachId(coach.id()), uri);
    }

    @GET
    @Path("/{coachId}")
    @Operation(operationId = "getCoach", summary = "Get a coach", description = "With how many participants she stands beside now.")
    @APIResponse(responseCode = "200", description = "The coach",
            content = @Content(schema = @Schema(implementation = CoachViews.CoachView.class)))
    public Response get(@RestPath String coachId) {
        return answer(coaches.require(inward(coachId)));
    }

    @PUT
    @Path("/{coachId}")
    @Operation(operationId = "changeCoach", summary = "Change what a coach can be",
            description = "Her languages, slots, area and how many she can carry. Send If-Match with the ETag that you changed.")
    @APIResponse(responseCode = "200", description = "Changed",
            content = @Content(schema = @Schema(implementation = CoachViews.CoachView.class)))
    public Response change(@RestPath String coachId, @HeaderParam("If-Match") @Parameter(required = true) String ifMatch,
            @NotNull @Valid CoachRequests.ProfileBody body) {
        return answer(changeCoach.change(inward(coachId), body.profile(), version -> Etags.require(ifMatch, version)));
    }

    @POST
    @Path("/{coachId}/departures")
    @Operation(operationId = "stopCoach", summary = "Record that a coach stops",
            description = "Within a minute whoever she stands beside is listed for another coach, and her contact person is told.")
    @APIResponse(responseCode = "201", description = "Recorded",
            content = @Content(schema = @Schema(implementation = CoachViews.CoachView.class)))
    public Response stop(@RestPath String coachId, @NotNull @Valid CoachRequests.DepartureBody body) {
        changeCoach.stop(inward(coachId), occurredAt.orNow(body.occurredAt()));
        return Response.created(URI.create("/v1/coaches/" + coachId)).entity(views.of(coaches.require(inward(coachId)))).build();
    }

    private Response answer(Coach coach) {
        return Response.ok(views.of(coach)).tag(Etags.of(coach.version())).build();
    }

    private UUID inward(String coachId) {
        return ids.fromPath(CoachViews.COACH, coachId);
    }

    @Schema(name = "CoachPage")
    record CoachPage(List<CoachViews.CoachView> items) {}
}
