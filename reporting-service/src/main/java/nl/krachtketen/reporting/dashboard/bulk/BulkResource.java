package nl.krachtketen.reporting.dashboard.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
    BulkFigures figures;

    @GET
    @Produces(BulkFile.MEDIA_TYPE)
    @Operation(operationId = "getBulkFigures", summary = "Get all figures in one file",
            description = "Every table that the other operations have for the programme office, as CSV in one ZIP file: the country and its municipalities, "
                    + "months, flows, agreements, bonus accounts, quality of partners, the joint offering, and every month's published figures with the "
                    + "comparison. What those operations disclose is disclosed here. dictionary.csv says what tables, columns and codes mean. For the "
                    + "programme office.")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = BulkFile.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response all() {
        return BulkFile.of(figures.tables());
    }

    @GET
    @Path("/dictionary")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "getDataDictionary", summary = "Get what the tables, columns and codes of the bulk file mean",
            description = "One entry for each table, each column and each code in it. For the programme office.")
    @APIResponse(responseCode = "200", description = "The dictionary")
    public Dictionary dictionary() {
        return Dictionary.of(figures.tables());
    }
}
