package nl.krachtketen.reporting.dashboard.link;

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
import nl.krachtketen.reporting.dashboard.Months;
import nl.krachtketen.reporting.dashboard.Refusals;
import nl.krachtketen.reporting.dashboard.Reports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The page of the links between the organisations of a municipality, and what it shows as files. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class LinkPageResource {

    @Inject
    Reports reports;

    @Inject
    LinkFigures figures;

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
    @Path("gemeenten/{municipality}/schakels")
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath String municipality) {
        LinkPage now = now(municipality);
        Months all = new Months(null, null);
        List<YearMonth> choices = LinkPage.choices(figures.handovers(municipality, all), figures.reach(municipality, all));
        return localised(LinkTemplates.links(chrome.frame(), now, choices));
    }

    /** The live part of the page, every ten seconds; 204 while the figures are those that the page shows. */
    @GET
    @Path("gemeenten/{municipality}/schakels/cijfers")
    @Operation(hidden = true)
    public Response figures(@RestPath String municipality, @RestQuery String stand) {
        LinkPage now = now(municipality);
        return now.version().equals(stand) ? Response.noContent().build() : Response.ok(localised(LinkTemplates.linksLive(now))).build();
    }

    @GET
    @Path("gemeenten/{municipality}/wachtend.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response waiting(@RestPath String municipality) {
        return file("wachtend", municipality, LinkTables.waiting(figures.waiting(known(municipality))));
    }

    @GET
    @Path("gemeenten/{municipality}/overdrachten.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response handovers(@RestPath String municipality) {
        return file("overdrachten", municipality, LinkTables.pairs(figures.handovers(known(municipality), months()).pairs()));
    }

    @GET
    @Path("gemeenten/{municipality}/overdrachten-per-maand.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response handoverMonths(@RestPath String municipality) {
        return file("overdrachten-per-maand", municipality, LinkTables.months(figures.handovers(known(municipality), months()).months()));
    }

    @GET
    @Path("gemeenten/{municipality}/schakels.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response links(@RestPath String municipality) {
        return file("schakels", municipality, LinkTables.links(figures.links(known(municipality))));
    }

    @GET
    @Path("gemeenten/{municipality}/coaches.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response coaches(@RestPath String municipality) {
        return file("coaches", municipality, LinkTables.coaches(figures.coaches(known(municipality)).coaches()));
    }

    @GET
    @Path("gemeenten/{municipality}/coachtalen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response languages(@RestPath String municipality) {
        return file("coachtalen", municipality, LinkTables.languages(figures.coaches(known(municipality)).languages()));
    }

    @GET
    @Path("gemeenten/{municipality}/bereik.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response reach(@RestPath String municipality) {
        return file("bereik", municipality, LinkTables.reach(figures.reach(known(municipality), months())));
    }

    @GET
    @Path("gemeenten/{municipality}/bereik-per-maand.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response reachMonths(@RestPath String municipality) {
        return file("bereik-per-maand", municipality, LinkTables.reachMonths(figures.reach(known(municipality), months())));
    }

    @ServerExceptionMapper
    public Response refused(Problem problem) {
        return refusals.refused(problem);
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException unexpected) {
        return refusals.failed(unexpected);
    }

    private LinkPage now(String municipality) {
        return LinkPage.of(reports.directed(municipality), months(), figures, clock.instant());
    }

    private String known(String municipality) {
        return reports.directed(municipality).code();
    }

    private Months months() {
        return Months.of(uri.getQueryParameters());
    }

    private static Response file(String name, String municipality, String table) {
        return CsvTable.file(name + "-" + municipality, table);
    }

    private TemplateInstance localised(TemplateInstance page) {
        return page.setLocale(languages.present().locale());
    }
}
