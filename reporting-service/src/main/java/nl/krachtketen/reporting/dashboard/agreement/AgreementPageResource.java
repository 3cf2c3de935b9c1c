package nl.krachtketen.reporting.dashboard.agreement;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What was agreed with one municipality, for its own direction. */
@Path("/gemeenten/{municipality}/afspraken")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class AgreementPageResource {

    /** More would be no page to read; the API has them all. */
    private static final int MOST = 200;

    @Inject
    Reports reports;

    @Inject
    Agreements agreements;

    @Inject
    ResultAgreements results;

    @Inject
    Chrome chrome;

    @Inject
    Languages languages;

    @Inject
    Refusals refusals;

    @GET
    @Operation(hidden = true)
    public TemplateInstance page(@RestPath String municipality) {
        Municipality known = reports.directed(municipality);
        return AgreementTemplates.municipal(chrome.frame(), known, agreements.of(known).orElse(null),
                results.after(known.code(), null, MOST)).setLocale(languages.present().locale());
    }

    @GET
    @Path("tabel.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response table(@RestPath String municipality) {
        Municipality known = reports.directed(municipality);
        return AgreementTable.file("afspraken-" + known.code(), agreements.of(known).stream());
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
