package nl.krachtketen.reporting.dashboard.offer;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reports;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of the country's joint offering, for the programme office. */
@Path("/landelijk/aanbod")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class CountryOfferPageResource {

    @Inject
    Reports reports;

    @Inject
    CountryOffering offering;

    @Inject
    CountryDemand demand;

    @Inject
    Chrome chrome;

    @Inject
    Clock clock;

    @GET
    @Operation(hidden = true)
    public TemplateInstance page() {
        return OfferTemplates.country(chrome.frame(), CountryOfferPage.of(reports.programme().size(), offering.cells(), demand.takenAt(),
                clock.instant()));
    }

    @GET
    @Path("tabel.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response table() {
        reports.programme();
        return CsvTable.file("aanbod-landelijk", OfferTables.country(offering.cells()));
    }
}
