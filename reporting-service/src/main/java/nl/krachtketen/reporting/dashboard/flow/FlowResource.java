package nl.krachtketen.reporting.dashboard.flow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What the page of a municipality's flows shows, for programs: as JSON, and as CSV for whoever asks for text/csv. */
@Path("/v1")
@RolesAllowed(Reports.REGIE)
@UnitOfWork
@Tag(name = "Figures")
public class FlowResource {

    private static final String CODE = "Code of Statistics Netherlands";

    @Inject
    Reports reports;

    @Inject
    Flows flows;

    @GET
    @Path("/municipalities/{municipality}/flows")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Parameter(name = Tabular.TABLE, in = ParameterIn.QUERY, description = Tabular.WHICH, schema = @Schema(enumeration = {Tabular.TOTALS}))
    @Operation(operationId = "getFlows", summary = "Get how women flowed from step to step",
            description = "From each step to a woman's next one, in the order of the chain; and who left or pauses. For the "
                    + "direction of that municipality.")
    @APIResponse(responseCode = "200", description = "The figures as they are now")
    public FlowView flows(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality, @BeanParam FlowQuery query) {
        return FlowView.of(municipality, flows.crowd(known(municipality), query.selection()));
    }

    @GET
    @Path("/municipalities/{municipality}/conversions")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "getConversions", summary = "Get how many women went on after each step, and after how many days",
            description = "Women who pause are in no share. At a low participation level taking part is itself the result: do "
                    + "not set a share as a norm there. For the direction of that municipality.")
    @APIResponse(responseCode = "200", description = "The figures as they are now")
    public FlowView.Conversions conversions(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality, @BeanParam FlowQuery query) {
        return new FlowView.Conversions(figures(municipality, query).steps());
    }

    @GET
    @Path("/municipalities/{municipality}/cohorts")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "getCohorts", summary = "Get how far the women came who came in in each month",
            description = "Recent months had less time. For the direction of that municipality.")
    @APIResponse(responseCode = "200", description = "The figures as they are now")
    public FlowView.Cohorts cohorts(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality, @BeanParam FlowQuery query) {
        return new FlowView.Cohorts(byMonth(municipality, query));
    }

    @GET
    @Path("/municipalities/{municipality}/channels")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "getChannels", summary = "Get what became of women by recruitment channel and participation level",
            description = "What works at which level. For the direction of that municipality.")
    @APIResponse(responseCode = "200", description = "The figures as they are now")
    public FlowView.Channels channels(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality, @BeanParam FlowQuery query) {
        return new FlowView.Channels(origins(municipality, query));
    }

    @GET
    @Path("/municipalities/{municipality}/changes")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "getChanges", summary = "Get what changed since the beginning of the month",
            description = "Step by step, of all women. For the direction of that municipality.")
    @APIResponse(responseCode = "200", description = "The figures as they are now, beside those of the beginning of the month")
    public Changes changes(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality) {
        return flows.changes(known(municipality));
    }

    private FlowFigures figures(String municipality, FlowQuery query) {
        return flows.figures(known(municipality), query.selection());
    }

    private List<Cohort> byMonth(String municipality, FlowQuery query) {
        return flows.cohorts(known(municipality), query.selection());
    }

    private List<Origin> origins(String municipality, FlowQuery query) {
        return flows.origins(known(municipality), query.selection());
    }

    private String known(String municipality) {
        return reports.directed(municipality).code();
    }
}
