package nl.krachtketen.reporting.dashboard.agreement;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.LivePart;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** What was agreed with all municipalities, for the programme office. */
@Path("/landelijk/afspraken")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class AgreementsPageResource {

    @Inject
    Reports reports;

    @Inject
    Agreements agreements;

    @Inject
    Chrome chrome;

    @Inject
    Clock clock;

    @GET
    @Operation(hidden = true)
    public TemplateInstance page() {
        return AgreementTemplates.national(chrome.frame(), now());
    }

    @GET
    @Path("cijfers")
    @Operation(hidden = true)
    public Response figures(@RestQuery String stand) {
        AgreedCountry now = now();
        return LivePart.of(stand, now.version(), AgreementTemplates.nationalLive(now));
    }

    @GET
    @Path("tabel.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response table() {
        return CsvTable.file("afspraken", AgreementTable.of(agreements.of(reports.programme()).stream().map(AgreementView::of)));
    }

    private AgreedCountry now() {
        List<Municipality> programme = reports.programme();
        return AgreedCountry.of(programme, agreements.of(programme), clock.instant());
    }
}
