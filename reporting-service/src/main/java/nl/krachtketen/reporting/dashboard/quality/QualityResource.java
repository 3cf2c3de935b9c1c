package nl.krachtketen.reporting.dashboard.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/partner-quality")
@RolesAllowed(Reports.PROGRAMME_OFFICE)
@UnitOfWork
@Tag(name = "Figures")
public class QualityResource {

    @Inject
    Reports reports;

    @Inject
    PartnerQualities qualities;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "getPartnerQuality", summary = "Get how far what partners tell can be relied on",
            description = "For each organisation that told something in the last twelve months: what it told late, since when it has been silent, "
                    + "and of how many women it reported a step that cannot have been in that order. For the programme office.")
    @APIResponse(responseCode = "200", description = "The figures as they are now")
    public QualityView quality() {
        reports.programme();
        return new QualityView(qualities.in(Caller.EVERYWHERE));
    }
}
