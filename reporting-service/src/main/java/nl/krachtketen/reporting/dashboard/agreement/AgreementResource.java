package nl.krachtketen.reporting.dashboard.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.dashboard.CsvTable;
import nl.krachtketen.reporting.dashboard.Reports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/municipalities/{municipality}/agreement")
@Produces(MediaType.APPLICATION_JSON)
@UnitOfWork
@Tag(name = "Agreements", description = "What was agreed on results, and what became of it")
public class AgreementResource {

    private static final String CODE = "Code of Statistics Netherlands";

    @Inject
    Reports reports;

    @Inject
    Agreements agreements;

    @Inject
    RegisterAgreement register;

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @RolesAllowed({Reports.REGIE, Reports.PROGRAMME_OFFICE})
    @Operation(operationId = "getAgreement", summary = "Get what was agreed with a municipality",
            description = "Per year and step, beside how many women took that step for the first time in that year. For the direction of that "
                    + "municipality and for the programme office.")
    @APIResponse(responseCode = "200", description = "The agreement",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response get(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality) {
        return answer(Response.ok(), agreements.of(reports.agreedWith(municipality))
                .orElseThrow(() -> Problem.notFound("Nothing was agreed with this municipality yet.")));
    }

    @PUT
    @RolesAllowed(Reports.PROGRAMME_OFFICE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putAgreement", summary = "Register what was agreed with a municipality",
            description = "The municipality takes part in the programme from then on, in the wave that is given. What is agreed for ACTIVATED "
                    + "adds up to its target; nothing else is added to it. Needs If-Match where there is an agreement already.")
    @APIResponse(responseCode = "200", description = "The agreement as it is now",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @APIResponse(responseCode = "201", description = "The agreement, the first with this municipality",
            content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response put(@RestPath @Parameter(description = CODE, example = "GM0758") @Pattern(regexp = "GM[0-9]{4}") String municipality,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid AgreementRequest body) {
        RegisterAgreement.Registered registered = register.put(municipality, ifMatch, body);
        return answer(Response.status(registered.created() ? Response.Status.CREATED : Response.Status.OK), registered.agreement());
    }

    private static Response answer(Response.ResponseBuilder response, Agreement agreement) {
        return response.tag(Etags.of(agreement.version())).entity(AgreementView.of(agreement)).build();
    }
}
