package nl.krachtketen.reporting.dashboard.bonus;

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
import nl.krachtketen.reporting.dashboard.LivePart;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** The page of the accounts of all municipalities, for the programme office. */
@Path("/landelijk/bonus")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class CountryBonusPageResource {

    @Inject
    CountryBonuses bonuses;

    @Inject
    Chrome chrome;

    @Inject
    Clock clock;

    @GET
    @Operation(hidden = true)
    public TemplateInstance page(@RestQuery String jaar) {
        return BonusTemplates.country(chrome.frame(), now(jaar));
    }

    @GET
    @Path("cijfers")
    @Operation(hidden = true)
    public Response figures(@RestQuery String jaar, @RestQuery String stand) {
        CountryBonusPage now = now(jaar);
        return LivePart.of(stand, now.version(), BonusTemplates.countryLive(now));
    }

    @GET
    @Path("bonus.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response accounts() {
        return CsvTable.file("bonus", CountryBonusView.of(bonuses.now(), null).table());
    }

    private CountryBonusPage now(String year) {
        return CountryBonusPage.of(bonuses.now(), BonusPage.year(year), clock.instant());
    }
}
