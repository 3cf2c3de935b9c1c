package nl.krachtketen.reporting.dashboard.flow;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Languages;
import nl.krachtketen.reporting.dashboard.Refusals;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The page of a municipality's flows, and what it shows as files. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class FlowPageResource {

    @Inject
    Reports reports;

    @Inject
    Flows flows;

    @Inject
    Chrome chrome;

    @Inject
    Languages languages;

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    @Path("gemeenten/{municipality}/stromen")
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath String municipality) {
        FlowPage now = now(municipality);
        List<YearMonth> months = flows.cohorts(now.municipality().code(), Selection.ALL).stream().map(Cohort::month).toList();
        return localised(FlowTemplates.flows(chrome.frame(), now, months));
    }

    /** The live part of the page, every ten seconds; 204 while the figures are those that the page shows. */
    @GET
    @Path("gemeenten/{municipality}/stromen/cijfers")
    @Operation(hidden = true)
    public Response figures(@RestPath String municipality, @RestQuery String stand) {
        FlowPage now = now(municipality);
        return now.version().equals(stand) ? Response.noContent().build() : Response.ok(localised(FlowTemplates.flowsLive(now))).build();
    }

    @GET
    @Path("gemeenten/{municipality}/stromen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response links(@RestPath String municipality) {
        return file("stromen", municipality, FlowTables.links(flows.figures(known(municipality).code(), filter(municipality).selection())));
    }

    @GET
    @Path("gemeenten/{municipality}/stappen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response steps(@RestPath String municipality) {
        return file("stappen", municipality, FlowTables.steps(flows.figures(known(municipality).code(), filter(municipality).selection())));
    }

    @GET
    @Path("gemeenten/{municipality}/cohorten.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response cohorts(@RestPath String municipality) {
        return file("cohorten", municipality, FlowTables.cohorts(flows.cohorts(known(municipality).code(), filter(municipality).selection())));
    }

    @GET
    @Path("gemeenten/{municipality}/kanalen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response channels(@RestPath String municipality) {
        return file("kanalen", municipality, FlowTables.origins(flows.origins(known(municipality).code(), filter(municipality).selection())));
    }

    @GET
    @Path("gemeenten/{municipality}/veranderingen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response changes(@RestPath String municipality) {
        return file("veranderingen", municipality, FlowTables.changes(flows.changes(known(municipality).code())));
    }

    @ServerExceptionMapper
    public Response refused(Problem problem) {
        return refusals.refused(problem);
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException unexpected) {
        return refusals.failed(unexpected);
    }

    private FlowPage now(String municipality) {
        Municipality known = known(municipality);
        Filter filter = filter(municipality);
        Selection selection = filter.selection();
        return FlowPage.of(known, filter, flows.figures(known.code(), selection), flows.cohorts(known.code(), selection),
                flows.origins(known.code(), selection), flows.changes(known.code()), clock.instant());
    }

    private Municipality known(String municipality) {
        return reports.directed(municipality);
    }

    private Filter filter(String municipality) {
        return Filter.of(municipality, uri.getQueryParameters());
    }

    private static Response file(String name, String municipality, String table) {
        return CsvTable.file(name + "-" + municipality, table);
    }

    private TemplateInstance localised(TemplateInstance page) {
        return page.setLocale(languages.present().locale());
    }
}
