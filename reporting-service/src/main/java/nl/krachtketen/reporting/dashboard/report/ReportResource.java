package nl.krachtketen.reporting.dashboard.report;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Interim reports for programs: as JSON, and as CSV for whoever asks for text/csv. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Reports.REGIE)
@UnitOfWork
@Tag(name = "Interim reports", description = "What a municipality reports over a period; for its direction")
public class ReportResource {

    private static final String ALL = "/municipalities/{municipality}/interim-reports";
    private static final String ONE = ALL + "/{report}";
    private static final String CODE = "Code of Statistics Netherlands";
    private static final String NAME = "How the report is called";

    @Inject
    Reports access;

    @Inject
    InterimReports reports;

    @Inject
    MakeReports make;

    @Inject
    Clock clock;

    @GET
    @Path(ALL)
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "listInterimReports", summary = "List a municipality's interim reports",
            description = "The latest period first; the next page is linked.")
    @APIResponse(responseCode = "200", description = "One page",
            content = @Content(schema = @Schema(implementation = ReportView.SummaryPage.class)))
    public Response list(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        var rows = reports.of(known(municipality)).stream()
                .filter(kept -> cursor == null || kept.period().name().compareTo(cursor) < 0).limit(limit + 1L).toList();
        return Page.answer(rows, limit, ReportView.Summary::of, ReportView.SummaryPage::new, kept -> kept.period().name(), uri);
    }

    @POST
    @Path(ALL)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createInterimReport", summary = "Make an interim report",
            description = "Freezes the figures of the period as they are now. There is one report over a period; figures that became different "
                    + "since are restated.")
    @APIResponse(responseCode = "201", description = "The report",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "409", description = "There is a report over this period (report-exists).")
    public Response create(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality, @NotNull @Valid ReportRequest body) {
        String known = known(municipality);
        Report made = make.make(known, Period.of(body.fromMonth(), body.untilMonth(), Period.present(clock)));
        return Response.created(URI.create("/v1/municipalities/" + known + "/interim-reports/" + made.period().name()))
                .tag(Etags.of(made.revision())).entity(ReportView.of(known, made, made.latest())).build();
    }

    @GET
    @Path(ONE)
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Parameter(name = Tabular.TABLE, in = ParameterIn.QUERY, description = Tabular.WHICH, schema = @Schema(enumeration = {"changes"}))
    @Operation(operationId = "getInterimReport", summary = "Get an interim report",
            description = "The same version says the same whenever it is asked for. The ETag is that of the explanation.")
    @APIResponse(responseCode = "200", description = "The report",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response get(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality,
            @RestPath @Parameter(description = NAME, example = "2008-01_2008-06") String report,
            @RestQuery @Parameter(description = "The latest if it is left out", example = "1") Integer version) {
        String known = known(municipality);
        Report found = make.find(known, Period.named(report));
        return answer(known, found, found.version(version), Response.Status.OK);
    }

    @PUT
    @Path(ONE + "/explanation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "explainInterimReport", summary = "Write in an interim report",
            description = "What the municipality itself has to say, in every version of the report. It names nobody: the report may go anywhere.")
    @APIResponse(responseCode = "200", description = "The report",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response explain(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality,
            @RestPath @Parameter(description = NAME, example = "2008-01_2008-06") String report,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch, @NotNull @Valid ReportRequest.Explanation body) {
        String known = known(municipality);
        Report written = make.write(known, Period.named(report), ifMatch, body.text());
        return answer(known, written, written.latest(), Response.Status.OK);
    }

    @POST
    @Path(ONE + "/restatements")
    @Operation(operationId = "restateInterimReport", summary = "State the figures of an interim report anew",
            description = "Freezes them once more, because something was told later about the period. The version before stays, and the new one says "
                    + "what became different.")
    @APIResponse(responseCode = "201", description = "The report, with another version",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "409", description = "Nothing became different (nothing-changed).")
    public Response restate(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality,
            @RestPath @Parameter(description = NAME, example = "2008-01_2008-06") String report) {
        String known = known(municipality);
        Report restated = make.restate(known, Period.named(report));
        return answer(known, restated, restated.latest(), Response.Status.CREATED);
    }

    private static Response answer(String municipality, Report report, Report.Version version, Response.Status status) {
        return Response.status(status).tag(Etags.of(report.revision())).entity(ReportView.of(municipality, report, version)).build();
    }

    private String known(String municipality) {
        return access.directed(municipality).code();
    }
}
