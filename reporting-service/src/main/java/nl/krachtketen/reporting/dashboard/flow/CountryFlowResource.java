package nl.krachtketen.reporting.dashboard.flow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How women flow through the chain in the whole country, for programs. Small numbers are not told. */
@Path("/v1")
@RolesAllowed(Reports.PROGRAMME_OFFICE)
@UnitOfWork
@Tag(name = "Figures")
public class CountryFlowResource {

    @Inject
    CountryFlows country;

    @GET
    @Path("/national/flows")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "getNationalFlows", summary = "Get how women flowed from step to step in the whole country",
            description = "Of all municipalities of the programme together, as it was written down when this month's figures were published; disclosed. "
                    + "For the programme office.")
    @APIResponse(responseCode = "200", description = "The figures of this month, or of the latest one")
    public CountryFlowView flows() {
        return country.links();
    }

    @GET
    @Path("/national/conversions")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "getNationalConversions",
            summary = "Get how many women went on after each step in the whole country, and after how many days",
            description = "Of all municipalities of the programme together, as it was written down when this month's figures were published; disclosed. "
                    + "Women who pause are in no share. For the programme office.")
    @APIResponse(responseCode = "200", description = "The figures of this month, or of the latest one")
    public CountryFlowView.Conversions conversions() {
        return country.steps();
    }
}
