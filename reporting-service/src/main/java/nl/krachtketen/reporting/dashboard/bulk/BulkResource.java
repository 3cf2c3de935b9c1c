package nl.krachtketen.reporting.dashboard.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.dashboard.agreement.Agreements;
import nl.krachtketen.reporting.dashboard.published.Publications;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For the programme office's own analysis. */
@Path("/v1/bulk-figures")
@RolesAllowed(Reports.PROGRAMME_OFFICE)
@UnitOfWork
@Tag(name = "Figures")
public class BulkResource {

    @Inject
    Reports reports;

    @Inject
    Agreements agreements;

    @Inject
    Publications publications;

    @GET
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(operationId = "getBulkFigures", summary = "Get all figures in one file",
            description = "Totals per municipality as they are now, exact; what was agreed, beside what became of it; and every month's published "
                    + "figures. One row for each number; getDataDictionary says what columns and codes mean. For the programme office.")
    @APIResponse(responseCode = "200", description = "The table",
            content = @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public String all() {
        return BulkTable.of(reports.country(), agreements.of(reports.programme()), publications.all());
    }

    @GET
    @Path("/dictionary")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "getDataDictionary", summary = "Get what the columns and codes of the bulk file mean",
            description = "One entry for each column, and for each code in it. For the programme office.")
    @APIResponse(responseCode = "200", description = "The dictionary")
    public Meaning.Dictionary dictionary() {
        return new Meaning.Dictionary(Meaning.ALL);
    }
}
