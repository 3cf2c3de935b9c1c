package nl.krachtketen.reporting.dashboard.agreement;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Languages;
import nl.krachtketen.reporting.dashboard.Refusals;
import nl.krachtketen.reporting.dashboard.Reports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

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
    Languages languages;

    @Inject
    Refusals refusals;

    @GET
    @Operation(hidden = true)
    public TemplateInstance page() {
        return AgreementTemplates.national(chrome.frame(), AgreedCountry.of(all())).setLocale(languages.present().locale());
    }

    @GET
    @Path("tabel.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response table() {
        return AgreementTable.file("afspraken", all().stream());
    }

    private List<Agreement> all() {
        return agreements.of(reports.programme());
    }

    @ServerExceptionMapper
    public Response refused(Problem problem) {
        return refusals.refused(problem);
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException unexpected) {
        return refusals.failed(unexpected);
    }
}
