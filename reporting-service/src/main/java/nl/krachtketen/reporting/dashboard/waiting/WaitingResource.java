package nl.krachtketen.reporting.dashboard.waiting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.Behind;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reports;
import nl.krachtketen.reporting.programme.Organisations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Reports.REGIE)
@UnitOfWork
@Tag(name = "Figures")
public class WaitingResource {

    private static final String CODE = "Code of Statistics Netherlands";
    private static final String BREDA = "GM0758";

    @Inject
    Reports reports;

    @Inject
    Waiting waiting;

    @Inject
    Organisations organisations;

    @Inject
    Behind behind;

    @GET
    @Path("/municipalities/{municipality}/stuck")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "getStuck", summary = "Get where women wait, and whose turn it is",
            description = "By the last step and by the organisation that must do the next thing. For the direction of that municipality.")
    @APIResponse(responseCode = "200", description = "The figures as they are now")
    public Stuck stuck(@RestPath @Parameter(description = CODE, example = BREDA) String municipality) {
        return waiting.stuck(reports.directed(municipality).code());
    }

    @GET
    @Path("/municipalities/{municipality}/waiting")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "listWaiting", summary = "List who waits",
            description = "The women behind the figures of who waits, pseudonymous, the longest waiting first; the next page is linked. For the direction "
                    + "of that municipality.")
    @APIResponse(responseCode = "200", description = "One page",
            content = @Content(schema = @Schema(implementation = WaitingView.WaitingPage.class)))
    public Response list(
            @RestPath @Parameter(description = CODE, example = BREDA) String municipality,
            @RestQuery @Parameter(description = "Only who stands there", example = "INTAKE_DONE", schema = @Schema(implementation = Stand.class))
            String standing,
            @RestQuery @Pattern(regexp = "[0-9]{20}", message = "must be an OIN: 20 digits")
            @Parameter(description = "Only those whose turn this organisation has, by its OIN", example = "00000001001001002000") String organisation,
            @RestQuery @DefaultValue("false") @Parameter(description = "Only who is stuck", example = "true") boolean onlyStuck,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        String known = reports.directed(municipality).code();
        Queue queue = new Queue(read(standing), organisation, onlyStuck);
        return behind.answer(waiting.women(known, queue, WaitingView.named(organisations.names())), limit, cursor, WaitingView.WaitingPage::new, uri);
    }

    private static Stand read(String standing) {
        return standing == null ? null : Stream.of(Stand.values()).filter(stand -> stand.name().equals(standing)).findFirst()
                .orElseThrow(() -> Problem.invalid("standing", "must be one of " + List.of(Stand.values())));
    }
}
