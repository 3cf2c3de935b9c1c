package nl.krachtketen.reporting.dashboard.bulk;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Reports;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The same file for whoever logged in on a page: the API takes no session. */
@Path("/landelijk/alle-cijfers.zip")
@Produces(MediaType.TEXT_HTML)
@UnitOfWork
public class BulkPageResource {

    @Inject
    Reports reports;

    @Inject
    BulkFigures figures;

    @GET
    @Produces(BulkFile.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response file() {
        reports.programme();
        return BulkFile.of(figures.tables());
    }
}
