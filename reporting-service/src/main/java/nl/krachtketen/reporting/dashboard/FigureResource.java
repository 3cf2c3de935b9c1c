package nl.krachtketen.reporting.dashboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.programme.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@UnitOfWork
@Tag(name = "Figures", description = "The figures behind the dashboards")
public class FigureResource {

    @Inject
    Reports reports;

    @GET
    @Path("/municipalities/{municipality}/funnel")
    @RolesAllowed(Reports.REGIE)
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Parameter(name = Tabular.TABLE, in = ParameterIn.QUERY, description = Tabular.WHICH, schema = @Schema(enumeration = {Tabular.TOTALS}))
    @Operation(operationId = "getFunnel", summary = "Get a municipality's funnel",
            description = "From recruited to moved on. Any step may be a woman's first one, so a later step can have "
                    + "more women than an earlier one. For the direction of that municipality.")
    @APIResponse(responseCode = "200", description = "The funnel as it is now")
    public FunnelView funnel(
            @RestPath
            @Parameter(description = "Code of Statistics Netherlands", example = "GM0758") String municipality) {
        Municipality known = reports.directed(municipality);
        return FunnelView.of(known, reports.figures(known), reports.reached(known));
    }

    @GET
    @Path("/national")
    @RolesAllowed(Reports.PROGRAMME_OFFICE)
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Parameter(name = Tabular.TABLE, in = ParameterIn.QUERY, description = Tabular.WHICH, schema = @Schema(enumeration = {"steps", Tabular.TOTALS}))
    @Operation(operationId = "getNational", summary = "Get the national figures",
            description = "The municipalities of the programme together, and each of them. For the programme office.")
    @APIResponse(responseCode = "200", description = "The figures as they are now")
    public NationalView national() {
        return reports.country();
    }

    @GET
    @Path("/municipalities/{municipality}/months")
    @RolesAllowed(Reports.REGIE)
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "getMonths", summary = "Get a municipality's months",
            description = "How many women were recruited and activated in each. For the direction of that municipality.")
    @APIResponse(responseCode = "200", description = "The months as they are now")
    public MonthsView months(
            @RestPath
            @Parameter(description = "Code of Statistics Netherlands", example = "GM0758") String municipality) {
        return MonthsView.of(reports.figures(reports.directed(municipality)));
    }

    @GET
    @Path("/national/months")
    @RolesAllowed(Reports.PROGRAMME_OFFICE)
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "getNationalMonths", summary = "Get the country's months",
            description = "How many women were recruited and activated in each, in all municipalities of the programme together. For the programme office.")
    @APIResponse(responseCode = "200", description = "The months as they are now")
    public MonthsView nationalMonths() {
        return MonthsView.of(reports.national().all());
    }
}
