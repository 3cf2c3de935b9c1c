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
import java.util.function.BiFunction;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.LivePart;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

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
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    @Path("gemeenten/{municipality}/stromen")
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath String municipality) {
        FlowPage now = now(municipality);
        List<YearMonth> months = flows.cohorts(now.municipality().code(), Selection.ALL).stream().map(Cohort::month).toList();
        return FlowTemplates.flows(chrome.frame(), now, months);
    }

    @GET
    @Path("gemeenten/{municipality}/stromen/cijfers")
    @Operation(hidden = true)
    public Response figures(@RestPath String municipality, @RestQuery String stand) {
        FlowPage now = now(municipality);
        return LivePart.of(stand, now.version(), FlowTemplates.flowsLive(now));
    }

    @GET
    @Path("gemeenten/{municipality}/stromen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response links(@RestPath String municipality) {
        return file("stromen", municipality, (code, chosen) -> FlowTables.links(Links.of(flows.crowd(code, chosen))));
    }

    @GET
    @Path("gemeenten/{municipality}/meedoen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response totals(@RestPath String municipality) {
        return file("meedoen", municipality, (code, chosen) -> FlowTables.totals(FlowView.of(code, flows.crowd(code, chosen))));
    }

    @GET
    @Path("gemeenten/{municipality}/stappen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response steps(@RestPath String municipality) {
        return file("stappen", municipality, (code, chosen) -> FlowTables.steps(flows.figures(code, chosen).steps()));
    }

    @GET
    @Path("gemeenten/{municipality}/cohorten.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response cohorts(@RestPath String municipality) {
        return file("cohorten", municipality, (code, chosen) -> FlowTables.cohorts(flows.cohorts(code, chosen)));
    }

    @GET
    @Path("gemeenten/{municipality}/kanalen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response channels(@RestPath String municipality) {
        return file("kanalen", municipality, (code, chosen) -> FlowTables.origins(flows.origins(code, chosen)));
    }

    @GET
    @Path("gemeenten/{municipality}/veranderingen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response changes(@RestPath String municipality) {
        return file("veranderingen", municipality, (code, chosen) -> flows.changes(code).table());
    }

    private FlowPage now(String municipality) {
        Municipality known = reports.directed(municipality);
        Filter filter = filter(municipality);
        Selection selection = filter.selection();
        return FlowPage.of(known, filter, flows.figures(known.code(), selection), flows.cohorts(known.code(), selection),
                flows.origins(known.code(), selection), flows.changes(known.code()), clock.instant());
    }

    private Filter filter(String municipality) {
        return Filter.of(municipality, uri.getQueryParameters());
    }

    private Response file(String name, String municipality, BiFunction<String, Selection, String> table) {
        Municipality known = reports.directed(municipality);
        return CsvTable.file(name, known, table.apply(known.code(), filter(municipality).selection()));
    }
}
