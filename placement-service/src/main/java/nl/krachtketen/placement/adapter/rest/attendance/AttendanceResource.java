package nl.krachtketen.placement.adapter.rest.attendance;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.placement.adapter.rest.Parameters;
import nl.krachtketen.placement.application.attendance.RecordSession;
import nl.krachtketen.placement.application.attendance.ReportReach;
import nl.krachtketen.placement.application.attendance.Sessions;
import nl.krachtketen.placement.domain.attendance.Session;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/offerings/{offeringId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("organiser")
@UnitOfWork
@Tag(name = "Attendance", description = "Who came, and how many were reached who are not registered")
public class AttendanceResource {

    @Inject
    RecordSession recordSession;

    @Inject
    ReportReach reportReach;

    @Inject
    Sessions sessions;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @POST
    @Path("/sessions")
    @Operation(
            operationId = "recordSession",
            summary = "Tell who came to a session",
            description = "By person, as a headcount, or both. Telling it again corrects whom it names. Publishes"
                    + " placements.attended for each person of whom it was not known; after two absences in a row her"
                    + " contact person hears of it.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response record(@RestPath String offeringId, @NotNull @Valid SessionReport body) {
        Session session =
                recordSession.record(body.about(Parameters.path("offering", offeringId), ids), caller.organisation());
        var answer = session.version() > 1
                ? Response.ok()
                : Response.created(URI.create("/v1/offerings/" + offeringId + "/sessions"));
        return answer.entity(SessionView.of(session, ids)).build();
    }

    @GET
    @Path("/sessions")
    @Operation(
            operationId = "listSessions",
            summary = "List sessions",
            description = "Of an offering of your own, latest first; the next page is linked.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = SessionPage.class)))
    public Response list(
            @RestPath String offeringId,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit,
            @RestQuery String cursor,
            @Context UriInfo uri) {
        var offering = Parameters.path("offering", offeringId);
        return Page.answer(
                sessions.list(offering, day(cursor), limit + 1),
                limit,
                session -> SessionView.of(session, ids),
                session -> session.date().toString(),
                uri);
    }

    @POST
    @Path("/reach")
    @Operation(
            operationId = "reportReach",
            summary = "Report how many were reached",
            description = "Without registering anybody. There is one count for each day and channel: reporting it again"
                    + " corrects it. Publishes offerings.reach-reported.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected, or known already",
            content = @Content(schema = @Schema(implementation = ReachReport.class)))
    @APIResponse(
            responseCode = "201",
            description = "Reported",
            content = @Content(schema = @Schema(implementation = ReachReport.class)))
    public Response reach(@RestPath String offeringId, @NotNull @Valid ReachReport body) {
        boolean first =
                reportReach.report(body.at(Parameters.path("offering", offeringId)), caller.organisation());
        return Response.status(first ? Response.Status.CREATED : Response.Status.OK)
                .entity(body)
                .build();
    }

    private static LocalDate day(String cursor) {
        try {
            return cursor == null ? null : LocalDate.parse(cursor);
        } catch (DateTimeParseException e) {
            throw Problem.invalid("cursor", "must be one that was given to you");
        }
    }

    @Schema(name = "SessionPage")
    record SessionPage(List<SessionView> items) {}
}
