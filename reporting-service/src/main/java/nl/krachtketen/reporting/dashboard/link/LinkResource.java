package nl.krachtketen.reporting.dashboard.link;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestPath;

/** What the page of the links between organisations shows, for programs: as JSON, and as CSV for whoever asks for text/csv. */
@Path("/v1")
@RolesAllowed(Reports.REGIE)
@UnitOfWork
@Tag(name = "Figures")
public class LinkResource {

    private static final String CODE = "Code of Statistics Netherlands";
    private static final String BREDA = "GM0758";
    private static final String AS_NOW = "The figures as they are now";

    @Inject
    Reports reports;

    @Inject
    LinkFigures figures;

    @GET
    @Path("/municipalities/{municipality}/handovers")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Parameter(name = Tabular.TABLE, in = ParameterIn.QUERY, description = Tabular.WHICH, schema = @Schema(enumeration = {"months", Tabular.TOTALS}))
    @Operation(operationId = "getHandoverFigures", summary = "Get what became of the handovers between organisations",
            description = "By giver and taker, and by the month in which they were offered. The table has them by giver and taker. For the direction of "
                    + "that municipality.")
    @APIResponse(responseCode = "200", description = AS_NOW)
    public HandoverFigures handovers(@RestPath @Parameter(description = CODE, example = BREDA) String municipality, @BeanParam MonthQuery query) {
        return figures.handovers(known(municipality), query.months());
    }

    @GET
    @Path("/municipalities/{municipality}/links")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Parameter(name = Tabular.TABLE, in = ParameterIn.QUERY, description = Tabular.WHICH, schema = @Schema(enumeration = {"startup"}))
    @Operation(operationId = "getChainLinks", summary = "Get which organisations were heard of at each link of the chain",
            description = "A link at which nobody ever was is a gap of the chain. For the direction of that municipality.")
    @APIResponse(responseCode = "200", description = AS_NOW)
    public LinkView.Links links(@RestPath @Parameter(description = CODE, example = BREDA) String municipality) {
        return new LinkView.Links(figures.heardUntil(known(municipality)), figures.links(municipality), figures.startup(municipality).orElse(null));
    }

    @GET
    @Path("/municipalities/{municipality}/coach-loads")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Parameter(name = Tabular.TABLE, in = ParameterIn.QUERY, description = Tabular.WHICH, schema = @Schema(enumeration = {"languages"}))
    @Operation(operationId = "getCoachLoads", summary = "Get how many women coaches and buddies stand beside",
            description = "By organisation, and by the languages that women speak. The table has them by organisation. For the direction of that municipality.")
    @APIResponse(responseCode = "200", description = AS_NOW)
    public CoachFigures coaches(@RestPath @Parameter(description = CODE, example = BREDA) String municipality) {
        return figures.coaches(known(municipality));
    }

    @GET
    @Path("/municipalities/{municipality}/reach")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Parameter(name = Tabular.TABLE, in = ParameterIn.QUERY, description = Tabular.WHICH, schema = @Schema(enumeration = {"months", Tabular.TOTALS}))
    @Operation(operationId = "getReach", summary = "Get how many people were reached without being registered",
            description = "By channel and by month. The table has them by channel. For the direction of that municipality.")
    @APIResponse(responseCode = "200", description = AS_NOW)
    public ReachFigures reach(@RestPath @Parameter(description = CODE, example = BREDA) String municipality, @BeanParam MonthQuery query) {
        return figures.reach(known(municipality), query.months());
    }

    private String known(String municipality) {
        return reports.directed(municipality).code();
    }
}
