package nl.krachtketen.reporting.dashboard.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The joint offering of the country, for programs: as JSON, and as CSV for whoever asks for text/csv. */
@Path("/v1")
@RolesAllowed(Reports.PROGRAMME_OFFICE)
@UnitOfWork
@Tag(name = "Figures")
public class CountryOfferResource {

    @Inject
    CountryOffering offering;

    @Schema(name = "NationalJointOffering", description = "What the programme's municipalities offer together")
    record View(@Schema(description = "Theme by theme, at each level") List<CountryCell> themes) implements Tabular {

        @Override
        public String table() {
            return OfferTables.country(themes);
        }
    }

    @GET
    @Path("/joint-offering")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "getNationalJointOffering", summary = "Get what the municipalities of the programme offer together",
            description = "In how many municipalities each theme is offered at each level, as it is now; and how many women wanted it when the "
                    + "figures of the month were published, rounded to 5, small numbers suppressed. For the programme office.")
    @APIResponse(responseCode = "200", description = "As it is now")
    public View offering() {
        return new View(offering.cells());
    }
}
