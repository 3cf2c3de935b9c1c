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
import nl.krachtketen.reporting.dashboard.Tabular;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How women flow through the chain in the whole country, for programs. Nobody chooses which women: totals tell no small number. */
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
    @Parameter(name = Tabular.TABLE, in = ParameterIn.QUERY, description = Tabular.WHICH, schema = @Schema(enumeration = {Tabular.TOTALS}))
    @Operation(operationId = "getNationalFlows", summary = "Get how women flowed from step to step in the whole country",
            description = "Of all municipalities of the programme together. For the programme office.")
    @APIResponse(responseCode = "200", description = "The figures as they are now")
    public FlowView flows() {
        return FlowView.of(null, country.crowd());
    }

    @GET
    @Path("/national/conversions")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "getNationalConversions",
            summary = "Get how many women went on after each step in the whole country, and after how many days",
            description = "Of all municipalities of the programme together. Women who pause are in no share. For the programme office.")
    @APIResponse(responseCode = "200", description = "The figures as they are now")
    public FlowView.Conversions conversions() {
        return new FlowView.Conversions(country.figures().steps());
    }
}
