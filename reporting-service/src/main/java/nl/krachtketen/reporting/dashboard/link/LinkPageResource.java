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
import java.util.function.BiFunction;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.LivePart;
import nl.krachtketen.reporting.dashboard.Months;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

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
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    @Path("gemeenten/{municipality}/schakels")
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath String municipality) {
        LinkPage now = now(municipality);
        return LinkTemplates.links(chrome.frame(), now, now.months().all() ? now.choices() : figures.choices(now.municipality().code()));
    }

    @GET
    @Path("gemeenten/{municipality}/schakels/cijfers")
    @Operation(hidden = true)
    public Response figures(@RestPath String municipality, @RestQuery String stand) {
        LinkPage now = now(municipality);
        return LivePart.of(stand, now.version(), LinkTemplates.linksLive(now));
    }

    @GET
    @Path("gemeenten/{municipality}/wachtend.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response waiting(@RestPath String municipality) {
        return file("wachtend", municipality, (code, chosen) -> figures.stuck(code).table());
    }

    @GET
    @Path("gemeenten/{municipality}/overdrachten.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response handovers(@RestPath String municipality) {
        return file("overdrachten", municipality, (code, chosen) -> figures.handovers(code, chosen).table());
    }

    @GET
    @Path("gemeenten/{municipality}/overdrachten-per-maand.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response handoverMonths(@RestPath String municipality) {
        return file("overdrachten-per-maand", municipality, (code, chosen) -> LinkTables.months(figures.handovers(code, chosen).months()));
    }

    @GET
    @Path("gemeenten/{municipality}/schakels.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response links(@RestPath String municipality) {
        return file("schakels", municipality, (code, chosen) -> LinkTables.links(figures.links(code)));
    }

    @GET
    @Path("gemeenten/{municipality}/aanloop.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response startup(@RestPath String municipality) {
        return file("aanloop", municipality, (code, chosen) -> LinkTables.startup(figures.startup(code).orElse(null)));
    }

    @GET
    @Path("gemeenten/{municipality}/coaches.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response coaches(@RestPath String municipality) {
        return file("coaches", municipality, (code, chosen) -> figures.coaches(code).table());
    }

    @GET
    @Path("gemeenten/{municipality}/coachtalen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response languages(@RestPath String municipality) {
        return file("coachtalen", municipality, (code, chosen) -> LinkTables.languages(figures.coaches(code).languages()));
    }

    @GET
    @Path("gemeenten/{municipality}/bereik.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response reach(@RestPath String municipality) {
        return file("bereik", municipality, (code, chosen) -> figures.reach(code, chosen).table());
    }

    @GET
    @Path("gemeenten/{municipality}/bereik-per-maand.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response reachMonths(@RestPath String municipality) {
        return file("bereik-per-maand", municipality, (code, chosen) -> LinkTables.reachMonths(figures.reach(code, chosen).months()));
    }

    private LinkPage now(String municipality) {
        return LinkPage.of(reports.directed(municipality), months(), figures, clock.instant());
    }

    private Months months() {
        return Months.of(uri.getQueryParameters());
    }

    private Response file(String name, String municipality, BiFunction<String, Months, String> table) {
        Municipality known = reports.directed(municipality);
        return CsvTable.file(name, known, table.apply(known.code(), months()));
    }
}
