package nl.krachtketen.reporting.dashboard.flow;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Chrome;
import nl.krachtketen.reporting.dashboard.CsvTable;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of the country's flows, and what it shows as files. */
@Path("/landelijk/stromen")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class CountryFlowPageResource {

    @Inject
    CountryFlows country;

    @Inject
    Chrome chrome;

    @GET
    @Operation(hidden = true)
    public TemplateInstance page() {
        return FlowTemplates.country(chrome.frame(), country.links(), country.steps().steps());
    }

    @GET
    @Path("stromen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response links() {
        return CsvTable.file("stromen", country.links().table());
    }

    @GET
    @Path("stappen.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response steps() {
        return CsvTable.file("stappen", country.steps().table());
    }
}
