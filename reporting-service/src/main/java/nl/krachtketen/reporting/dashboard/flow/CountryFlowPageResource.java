package nl.krachtketen.reporting.dashboard.flow;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The page of the country's flows, and what it shows as files. */
@Path("/landelijk/stromen")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class CountryFlowPageResource {

    @Inject
    CountryFlows country;

    @Inject
    Chrome chrome;

    @Inject
    Languages languages;

    @Inject
    Refusals refusals;

    @GET
    @Operation(hidden = true)
    public TemplateInstance page() {
        return FlowTemplates.country(chrome.frame(), country.figures(), Filter.COUNTRY).setLocale(languages.present().locale());
    }

    @GET
    @Path("stromen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response links() {
        return CsvTable.file("stromen", FlowTables.links(country.figures()));
    }

    @GET
    @Path("stappen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response steps() {
        return CsvTable.file("stappen", FlowTables.steps(country.figures()));
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
