package nl.krachtketen.reporting.dashboard.offer;

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

/** The page of a municipality's joint offering, and what it shows as files. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class OfferPageResource {

    @Inject
    Reports reports;

    @Inject
    JointOffering offering;

    @Inject
    Trails trails;

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
    @Path("gemeenten/{municipality}/aanbod")
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath String municipality) {
        return localised(OfferTemplates.offer(chrome.frame(), now(municipality)));
    }

    /** The live part of the page, every ten seconds; 204 while the figures are those that the page shows. */
    @GET
    @Path("gemeenten/{municipality}/aanbod/cijfers")
    @Operation(hidden = true)
    public Response figures(@RestPath String municipality, @RestQuery String stand) {
        OfferPage now = now(municipality);
        return now.version().equals(stand) ? Response.noContent().build() : Response.ok(localised(OfferTemplates.offerLive(now))).build();
    }

    @GET
    @Path("gemeenten/{municipality}/themas.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response themes(@RestPath String municipality) {
        String known = known(municipality).code();
        return file("themas", municipality, OfferTables.cells(offering.cells(known, choice(municipality).area())));
    }

    @GET
    @Path("gemeenten/{municipality}/wijken.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response areas(@RestPath String municipality) {
        String known = known(municipality).code();
        return file("wijken", municipality, OfferTables.areas(offering.areas(known, choice(municipality))));
    }

    @GET
    @Path("gemeenten/{municipality}/aanbod.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response list(@RestPath String municipality) {
        String known = known(municipality).code();
        return file("aanbod", municipality, OfferTables.lines(offering.offerings(known, choice(municipality))));
    }

    @GET
    @Path("gemeenten/{municipality}/vervolg.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response kinds(@RestPath String municipality) {
        return file("vervolg", municipality, OfferTables.kinds(trails.kinds(known(municipality).code()).links()));
    }

    @GET
    @Path("gemeenten/{municipality}/na-aanbod.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response trails(@RestPath String municipality) {
        return file("na-aanbod", municipality, OfferTables.trails(trails.offerings(known(municipality).code())));
    }

    @ServerExceptionMapper
    public Response refused(Problem problem) {
        return refusals.refused(problem);
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException unexpected) {
        return refusals.failed(unexpected);
    }

    private OfferPage now(String municipality) {
        Municipality known = known(municipality);
        OfferFilter filter = OfferFilter.of(municipality, uri.getQueryParameters());
        String code = known.code();
        return OfferPage.of(known, filter, offering.supply(code), offering.cells(code, filter.choice().area()),
                offering.areas(code, filter.choice()), offering.offerings(code, filter.choice()), trails.kinds(code), trails.offerings(code),
                clock.instant());
    }

    private Municipality known(String municipality) {
        return reports.directed(municipality);
    }

    private OfferChoice choice(String municipality) {
        return OfferFilter.of(municipality, uri.getQueryParameters()).choice();
    }

    private static Response file(String name, String municipality, String table) {
        return CsvTable.file(name + "-" + municipality, table);
    }

    private TemplateInstance localised(TemplateInstance page) {
        return page.setLocale(languages.present().locale());
    }
}
