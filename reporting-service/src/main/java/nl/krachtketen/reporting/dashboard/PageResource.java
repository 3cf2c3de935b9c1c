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
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.published.PublishedPages;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

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
    Languages languages;

    @Inject
    Refusals refusals;

    @Inject
    PublishedPages published;

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
        return localised(Templates.municipal(chrome.frame(), known,
                live(known)));
    }

    /** The live part of the page, every ten seconds; 204 while the figures are those that the page shows. */
    @GET
    @Path("gemeenten/{municipality}/cijfers")
    @Operation(hidden = true)
    public Response municipalFigures(@RestPath String municipality, @RestQuery String stand) {
        Municipality known = reports.directed(municipality);
        MunicipalFigures now = live(known);
        return now.version().equals(stand) ? Response.noContent().build()
                : Response.ok(localised(Templates.municipalLive(now))).build();
    }

    @GET
    @Path("landelijk")
    @Operation(hidden = true)
    public TemplateInstance national(@RestQuery @DefaultValue("doel") String volgorde) {
        return localised(Templates.national(chrome.frame(),
                CountryFigures.of(reports.national(), Order.of(volgorde), clock.instant()), published.latest().orElse(null)));
    }

    @GET
    @Path("landelijk/gemeenten.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response municipalities() {
        return CsvTable.file("gemeenten", reports.country().table());
    }

    @GET
    @Path("landelijk/cijfers")
    @Operation(hidden = true)
    public Response nationalFigures(@RestQuery @DefaultValue("doel") String volgorde, @RestQuery String stand) {
        CountryFigures now = CountryFigures.of(reports.national(), Order.of(volgorde), clock.instant());
        return now.version().equals(stand) ? Response.noContent().build()
                : Response.ok(localised(Templates.nationalLive(now))).build();
    }

    @ServerExceptionMapper
    public Response refused(Problem problem) {
        return refusals.refused(problem);
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException unexpected) {
        return refusals.failed(unexpected);
    }

    private MunicipalFigures live(Municipality municipality) {
        return MunicipalFigures.of(municipality, reports.figures(municipality), reports.reached(municipality), reports.stuck(municipality),
                clock.instant());
    }

    private TemplateInstance localised(TemplateInstance page) {
        return page.setLocale(languages.present().locale());
    }
}
