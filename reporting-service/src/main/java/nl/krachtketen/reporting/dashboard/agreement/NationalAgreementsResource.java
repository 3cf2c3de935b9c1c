package nl.krachtketen.reporting.dashboard.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.dashboard.Tabular;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was agreed with all municipalities, for programs: as JSON, and as CSV for whoever asks for text/csv. */
@Path("/v1/national/agreements")
@RolesAllowed(Reports.PROGRAMME_OFFICE)
@UnitOfWork
@Tag(name = "Agreements")
public class NationalAgreementsResource {

    @Inject
    Reports reports;

    @Inject
    Agreements agreements;

    @Inject
    Clock clock;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Parameter(name = Tabular.TABLE, in = ParameterIn.QUERY, description = Tabular.WHICH, schema = @Schema(enumeration = {"years", "without"}))
    @Operation(operationId = "getNationalAgreements", summary = "Get what was agreed with all municipalities",
            description = "Per municipality, year and step, beside how many women took that step for the first time in that year; and what was agreed to be "
                    + "activated with all of them. For the programme office.")
    @APIResponse(responseCode = "200", description = "The agreements as they are now")
    public NationalAgreementsView agreements() {
        List<Municipality> programme = reports.programme();
        return NationalAgreementsView.of(AgreedCountry.of(programme, agreements.of(programme), clock.instant()));
    }
}
