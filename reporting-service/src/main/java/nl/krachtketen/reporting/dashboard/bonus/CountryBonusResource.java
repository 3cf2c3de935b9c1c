package nl.krachtketen.reporting.dashboard.bonus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The accounts of all municipalities for programs: as JSON, and as CSV for whoever asks for text/csv. */
@Path("/v1/national/bonus-accounts")
@RolesAllowed(Reports.PROGRAMME_OFFICE)
@UnitOfWork
@Tag(name = "Figures")
public class CountryBonusResource {

    @Inject
    CountryBonuses bonuses;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Parameter(name = Tabular.TABLE, in = ParameterIn.QUERY, description = Tabular.WHICH, schema = @Schema(enumeration = {"accounts"}))
    @Operation(operationId = "getNationalBonusAccounts", summary = "Get the bonus accounts of all municipalities",
            description = "The totals of the municipalities of the programme together, and of each of them. The table has them municipality by "
                    + "municipality. For the programme office.")
    @APIResponse(responseCode = "200", description = "The accounts as they are now")
    public CountryBonusView accounts(@RestQuery @Parameter(description = "Only this year", example = "2009") Integer year) {
        return CountryBonusView.of(bonuses.now(), year);
    }
}
