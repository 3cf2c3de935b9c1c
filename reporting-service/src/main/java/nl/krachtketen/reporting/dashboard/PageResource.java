package nl.krachtketen.reporting.dashboard;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.agreement.Agreements;
import nl.krachtketen.reporting.dashboard.published.PublishedPages;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The pages. Who is not logged in never gets here: the path needs a login, see application.properties. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class PageResource {

    @Inject
    Reports reports;

    @Inject
    Chrome chrome;

    @Inject
    PublishedPages published;

    @Inject
    Agreements agreements;

    @Inject
    Clock clock;

    @GET
    @Operation(hidden = true)
    public Response home() {
        return Response.seeOther(URI.create(reports.home())).build();
    }

    @GET
    @Path("gemeenten/{municipality}")
    @Operation(hidden = true)
    public TemplateInstance municipal(@RestPath String municipality) {
        Municipality known = reports.directed(municipality);
        return Templates.municipal(chrome.frame(), known, live(known));
    }

    @GET
    @Path("gemeenten/{municipality}/cijfers")
    @Operation(hidden = true)
    public Response municipalFigures(@RestPath String municipality, @RestQuery String stand) {
        Municipality known = reports.directed(municipality);
        MunicipalFigures now = live(known);
        return LivePart.of(stand, now.version(), Templates.municipalLive(now));
    }

    @GET
    @Path("gemeenten/{municipality}/trechter.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response funnel(@RestPath String municipality) {
        Municipality known = reports.directed(municipality);
        return CsvTable.file("trechter", known, FunnelStep.table(reports.figures(known).steps()));
    }

    @GET
    @Path("gemeenten/{municipality}/totalen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response totals(@RestPath String municipality) {
        Municipality known = reports.directed(municipality);
        return CsvTable.file("totalen", known, FunnelView.of(known, reports.figures(known), reports.reached(known)).totals());
    }

    @GET
    @Path("gemeenten/{municipality}/maanden.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response months(@RestPath String municipality) {
        Municipality known = reports.directed(municipality);
        return CsvTable.file("maanden", known, MonthsView.of(reports.figures(known)).table());
    }

    @GET
    @Path("landelijk")
    @Operation(hidden = true)
    public TemplateInstance national(@RestQuery @DefaultValue("doel") String volgorde) {
        return Templates.national(chrome.frame(),
                CountryFigures.of(reports.national(), Order.of(volgorde), clock.instant()), published.latest().orElse(null));
    }

    @GET
    @Path("landelijk/gemeenten.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response municipalities() {
        return CsvTable.file("gemeenten", reports.country().table());
    }

    @GET
    @Path("landelijk/trechter.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response nationalFunnel() {
        return CsvTable.file("trechter", NationalView.of(reports.national()).stepTable());
    }

    @GET
    @Path("landelijk/totalen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response nationalTotals() {
        return CsvTable.file("totalen", reports.country().totals());
    }

    @GET
    @Path("landelijk/maanden.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response nationalMonths() {
        return CsvTable.file("maanden", MonthsView.of(reports.national().all()).table());
    }

    @GET
    @Path("landelijk/cijfers")
    @Operation(hidden = true)
    public Response nationalFigures(@RestQuery @DefaultValue("doel") String volgorde, @RestQuery String stand) {
        CountryFigures now = CountryFigures.of(reports.national(), Order.of(volgorde), clock.instant());
        return LivePart.of(stand, now.version(), Templates.nationalLive(now));
    }

    private MunicipalFigures live(Municipality municipality) {
        return MunicipalFigures.of(municipality, reports.figures(municipality), reports.reached(municipality), reports.stuck(municipality),
                agreements.of(municipality).orElse(null), clock.instant());
    }
}
