package nl.krachtketen.reporting.dashboard.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/municipalities/{municipality}/result-agreements")
@RolesAllowed(Reports.REGIE)
@Produces(MediaType.APPLICATION_JSON)
@UnitOfWork
@Tag(name = "Agreements")
public class ResultAgreementResource {

    private static final String CODE = "Code of Statistics Netherlands";
    private static final String ID = "Your identifier of the agreement";

    @Inject
    Reports reports;

    @Inject
    ResultAgreements agreements;

    @Inject
    OutwardIds ids;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createResultAgreement", summary = "Register what was agreed with a partner",
            description = "How often the partner is to report a step in some months. For the direction of that municipality.")
    @APIResponse(responseCode = "201", description = "The agreement, beside what was reported so far",
            content = @Content(schema = @Schema(implementation = ResultAgreementView.class)))
    public Response create(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality,
            @NotNull @Valid ResultAgreementRequest body) {
        body.check();
        String code = reports.directed(municipality).code();
        ResultAgreementView made = view(find(code, agreements.add(code, body)));
        return Response.created(URI.create("/v1/municipalities/" + code + "/result-agreements/" + made.resultAgreementId())).entity(made).build();
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvTable.IF_ASKED_FOR})
    @Operation(operationId = "listResultAgreements", summary = "List what was agreed with partners",
            description = "The oldest first; the next page is linked. For the direction of that municipality.")
    @APIResponse(responseCode = "200", description = "One page",
            content = @Content(schema = @Schema(implementation = ResultAgreementView.OnePage.class)))
    public Response list(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        UUID after = cursor == null ? null : ids.fromField(ResultAgreementView.KIND, "cursor", cursor);
        return Page.answer(agreements.after(reports.directed(municipality).code(), after, limit + 1), limit, this::view,
                ResultAgreementView.OnePage::new, found -> ids.outward(ResultAgreementView.KIND, found.agreement().id()), uri);
    }

    @GET
    @Path("/{resultAgreementId}")
    @Operation(operationId = "getResultAgreement", summary = "Get what was agreed with a partner",
            description = "Beside how often the partner reported it. For the direction of that municipality.")
    @APIResponse(responseCode = "200", description = "The agreement",
            content = @Content(schema = @Schema(implementation = ResultAgreementView.class)))
    public ResultAgreementView get(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality,
            @RestPath @Parameter(description = ID) String resultAgreementId) {
        return view(find(reports.directed(municipality).code(), ids.fromPath(ResultAgreementView.KIND, resultAgreementId)));
    }

    @DELETE
    @Path("/{resultAgreementId}")
    @Operation(operationId = "deleteResultAgreement", summary = "Withdraw what was agreed with a partner",
            description = "What the partner reported stays counted. For the direction of that municipality.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void delete(@RestPath @Parameter(description = CODE, example = "GM0758") String municipality,
            @RestPath @Parameter(description = ID) String resultAgreementId) {
        String code = reports.directed(municipality).code();
        agreements.remove(code, find(code, ids.fromPath(ResultAgreementView.KIND, resultAgreementId)).agreement().id());
    }

    private ResultAgreement.Named find(String municipality, UUID id) {
        return agreements.find(municipality, id).orElseThrow(() -> Problem.notFound("Nothing was agreed with a partner under this identifier."));
    }

    private ResultAgreementView view(ResultAgreement.Named found) {
        return ResultAgreementView.of(found, ids.outward(ResultAgreementView.KIND, found.agreement().id()));
    }
}
