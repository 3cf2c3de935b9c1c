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
    Clock clock;

    @Context
    UriInfo uri;

    @GET
    @Path("gemeenten/{municipality}/aanbod")
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath String municipality) {
        return OfferTemplates.offer(chrome.frame(), now(municipality));
    }

    @GET
    @Path("gemeenten/{municipality}/aanbod/cijfers")
    @Operation(hidden = true)
    public Response figures(@RestPath String municipality, @RestQuery String stand) {
        OfferPage now = now(municipality);
        return LivePart.of(stand, now.version(), OfferTemplates.offerLive(now));
    }

    @GET
    @Path("gemeenten/{municipality}/themas.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response themes(@RestPath String municipality) {
        return file("themas", municipality, (code, chosen) -> OfferTables.cells(offering.cells(code, chosen.area())));
    }

    @GET
    @Path("gemeenten/{municipality}/wijken.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response areas(@RestPath String municipality) {
        return file("wijken", municipality, (code, chosen) -> OfferTables.areas(offering.areas(code, chosen)));
    }

    @GET
    @Path("gemeenten/{municipality}/aanbod.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response list(@RestPath String municipality) {
        return file("aanbod", municipality, (code, chosen) -> OfferTables.lines(offering.offerings(code, chosen)));
    }

    @GET
    @Path("gemeenten/{municipality}/vervolg.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response kinds(@RestPath String municipality) {
        return file("vervolg", municipality, (code, chosen) -> OfferTables.kinds(trails.kinds(code).links()));
    }

    @GET
    @Path("gemeenten/{municipality}/na-aanbod.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response trails(@RestPath String municipality) {
        return file("na-aanbod", municipality, (code, chosen) -> OfferTables.trails(trails.offerings(code)));
    }

    private OfferPage now(String municipality) {
        Municipality known = reports.directed(municipality);
        OfferFilter filter = filter(municipality);
        OfferChoice chosen = filter.choice();
        String code = known.code();
        return OfferPage.of(known, filter, offering.supply(code), offering.cells(code, chosen.area()), offering.areas(code, chosen),
                offering.offerings(code, chosen), trails.kinds(code), trails.offerings(code), clock.instant());
    }

    private OfferFilter filter(String municipality) {
        return OfferFilter.of(municipality, uri.getQueryParameters());
    }

    private Response file(String name, String municipality, BiFunction<String, OfferChoice, String> table) {
        Municipality known = reports.directed(municipality);
        return CsvTable.file(name, known, table.apply(known.code(), filter(municipality).choice()));
    }
}
