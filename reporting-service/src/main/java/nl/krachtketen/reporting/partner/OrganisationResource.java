package nl.krachtketen.reporting.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.programme.Organisations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("programme-office")
@UnitOfWork
@Tag(name = "Partners")
public class OrganisationResource {

    @Inject
    Organisations organisations;

    @GET
    @Operation(operationId = "listOrganisations", summary = "List what organisations are called",
            description = "By their OIN; the next page is linked. Registered partners are among them.")
    @APIResponse(responseCode = "200", description = "One page",
            content = @Content(schema = @Schema(implementation = OrganisationView.OrganisationPage.class)))
    public Response list(@RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        return Page.answer(organisations.after(cursor, limit + 1), limit, OrganisationView::of, Organisations.Named::oin, uri);
    }

    @PUT
    @Path("/{oin}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "nameOrganisation", summary = "Say what an organisation is called",
            description = "Dashboards call it so from now on. For organisations that take part without a system of their own; a partner is named by "
                    + "registering it.")
    @APIResponse(responseCode = "200", description = "What it is called now",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public OrganisationView name(@RestPath @Parameter(description = "Its OIN", example = "00000001234567890000") String oin,
            @NotNull @Valid OrganisationView.Name body) {
        if (!oin.matches("[0-9]{20}")) {
            throw Problem.invalid("oin", "must be an OIN: 20 digits");
        }
        organisations.name(oin, body.name());
        return new OrganisationView(oin, body.name());
    }
}
