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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("programme-office")
@UnitOfWork
@Tag(name = "Partners", description = "Who takes part with a system of its own; for the programme office")
public class PartnerResource {

    @Inject
    ManagePartners manage;

    @Inject
    Partners partners;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "registerPartner", summary = "Register a partner",
            description = "Makes the account of its system: a client that gets tokens by client credentials, in the name of the "
                    + "organisation, for its municipalities and roles. The secret is shown in this answer only. If the login server "
                    + "cannot be reached nothing is registered; try again.")
    @APIResponse(responseCode = "201", description = "The partner, with the secret of its client",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    @APIResponse(responseCode = "503", description = "The login server made no secret; nothing was changed here.")
    public Response register(@NotNull @Valid PartnerRequest body) {
        ManagePartners.Made made = manage.register(body);
        return Response.created(URI.create("/v1/partners/" + body.oin())).tag(Etags.of(made.partner().version()))
                .entity(PartnerView.of(made.partner(), made.secret())).build();
    }

    @GET
    @Operation(operationId = "listPartners", summary = "List the partners",
            description = "By their OIN; the next page is linked. Those that also work in other municipalities than yours are not among "
                    + "them.")
    @APIResponse(responseCode = "200", description = "One page",
            content = @Content(schema = @Schema(implementation = PartnerView.PartnerPage.class)))
    public Response list(@RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        return Page.answer(partners.after(cursor, limit + 1), limit, PartnerView::of, Partner::organisation, uri);
    }

    @GET
    @Path("/{oin}")
    @Operation(operationId = "getPartner", summary = "Get a partner", description = "Everything but its secret, which nobody can look up.")
    @APIResponse(responseCode = "200", description = "The partner",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    public Response get(@RestPath @Parameter(description = "Its OIN") String oin) {
        return answer(manage.find(oin));
    }

    @PUT
    @Path("/{oin}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changePartner", summary = "Change a partner",
            description = "Its next token says so, ten minutes later at most; its webhook subscriptions see no more and no less at once.")
    @APIResponse(responseCode = "200", description = "The partner as it is now",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    public Response change(@RestPath @Parameter(description = "Its OIN") String oin,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch,
            @NotNull @Valid PartnerRequest body) {
        return answer(manage.change(oin, ifMatch, body));
    }

    @POST
    @Path("/{oin}/secret-rotations")
    @Operation(operationId = "rotatePartnerSecret", summary = "Give a partner another secret",
            description = "The one before it gets no token from now on; tokens that it got live for ten minutes at most, which is the time "
                    + "to change over without a gap. The secret is shown in this answer only.")
    @APIResponse(responseCode = "201", description = "The partner, with its new secret",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    @APIResponse(responseCode = "503", description = "The login server made no secret; try again.")
    public Response rotate(@RestPath @Parameter(description = "Its OIN") String oin) {
        ManagePartners.Made made = manage.rotate(oin);
        return Response.status(Response.Status.CREATED).entity(PartnerView.of(made.partner(), made.secret())).build();
    }

    @POST
    @Path("/{oin}/suspensions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "suspendPartner", summary = "Keep a partner out",
            description = "It gets no tokens, and its webhooks stop where they are. This service refuses it at once (partner-suspended), "
                    + "the others when its last token has ended, ten minutes later at most. Nothing of it is deleted.")
    @APIResponse(responseCode = "201", description = "The partner, suspended",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    public Response suspend(@RestPath @Parameter(description = "Its OIN") String oin, @NotNull @Valid SuspensionRequest body) {
        return made(manage.suspend(oin, body.reason()));
    }

    @POST
    @Path("/{oin}/resumptions")
    @Operation(operationId = "resumePartner", summary = "Let a partner in again",
            description = "With the secret that it had, and its webhooks go on where they stopped.")
    @APIResponse(responseCode = "201", description = "The partner, active",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    public Response resume(@RestPath @Parameter(description = "Its OIN") String oin) {
        return made(manage.resume(oin));
    }

    private static Response made(Partner partner) {
        return Response.fromResponse(answer(partner)).status(Response.Status.CREATED).build();
    }

    private static Response answer(Partner partner) {
        return Response.ok(PartnerView.of(partner)).tag(Etags.of(partner.version())).build();
    }
}
