package nl.krachtketen.reporting.dashboard.flow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Behind;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The journeys behind a figure of the flows, for programs; who is among them is in the processing log. */
@Path("/v1")
@RolesAllowed(Reports.REGIE)
@UnitOfWork
@Tag(name = "Figures")
public class FoundResource {

    @Inject
    Reports reports;

    @Inject
    Flows flows;

    @Inject
    FoundJourneys journeys;

    @Inject
    Behind behind;

    @GET
    @Path("/municipalities/{municipality}/journeys")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "listJourneysBehind", summary = "List the journeys behind a figure",
            description = "The women whom the figures of the flows count, pseudonymous; the next page is linked. Of an erased woman only the figures "
                    + "are left. For the direction of that municipality.")
    @APIResponse(responseCode = "200", description = "One page",
            content = @Content(schema = @Schema(implementation = FoundView.FoundPage.class)))
    public Response list(
            @RestPath @Parameter(description = "Code of Statistics Netherlands", example = "GM0758") String municipality,
            @BeanParam FlowQuery query,
            @RestQuery @Parameter(description = "Only women who went along this step, or ended so", example = "INTAKE_DONE",
                    schema = @Schema(implementation = Node.class)) String from,
            @RestQuery @Parameter(description = "Only those of them who took this step next, or ended so; needs `from`", example = "LEFT",
                    schema = @Schema(implementation = Node.class)) String to,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        String known = reports.directed(municipality).code();
        Route route = Route.asked(from, to);
        Crowd crowd = flows.crowd(known, query.selection()).along(route);
        return behind.answer(journeys.of(crowd, known, query.selection()), limit, cursor, FoundView.FoundPage::new, uri);
    }
}
