package nl.krachtketen.placement.adapter.rest;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.List;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.placement.application.ChangeOffering;
import nl.krachtketen.placement.application.CloseOffering;
import nl.krachtketen.placement.application.Offerings;
import nl.krachtketen.placement.application.PublishOffering;
import nl.krachtketen.placement.domain.Offering;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/offerings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("organiser")
@UnitOfWork
@Tag(
        name = "Offerings",
        description = "The joint offering: every partner's activities and volunteer vacancies, readable by all")
public class OfferingResource {

    @Inject
    PublishOffering publishOffering;

    @Inject
    ChangeOffering changeOffering;

    @Inject
    CloseOffering closeOffering;

    @Inject
    Offerings offerings;

    @Inject
    Caller caller;

    @Inject
    OccurredAt occurredAt;

    @POST
    @Operation(
            operationId = "publishOffering",
            summary = "Publish an offering",
            description = "It is part of the joint offering from now on. Publishes offerings.published.")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = OfferingView.class)))
    public Response publish(@NotNull @Valid OfferingRequest body) {
        caller.requireMunicipality(body.municipality());
        return created(
                publishOffering.publish(caller.organisation(), body.terms(), occurredAt.orNow(body.occurredAt())));
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listOfferings",
            summary = "List the joint offering",
            description = "Every partner's offerings that are not closed; the next page is linked.")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = OfferingPage.class)))
    public Response list(
            @RestQuery
                    @Pattern(regexp = "GM[0-9]{4}", message = "must be a municipality code as in GM0758")
                    @Schema(description = "Only in this municipality")
                    String municipality,
            @RestQuery
                    @Parameter(description = "Only of this kind", schema = @Schema(implementation = OfferingKind.class))
                    String kind,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit,
            @RestQuery String cursor,
            @Context UriInfo uri) {
        var page = offerings.list(
                municipality,
                Parameters.code(OfferingKind.class, "kind", kind),
                Parameters.uuid("cursor", cursor),
                limit + 1);
        return Page.answer(page, limit, this::view, offering -> offering.id().toString(), uri);
    }

    @GET
    @Path("/{offeringId}")
    @Authenticated
    @Operation(
            operationId = "getOffering",
            summary = "Get an offering",
            description = "As it is now, with its places; also when it is closed.")
    @APIResponse(
            responseCode = "200",
            description = "The offering",
            content = @Content(schema = @Schema(implementation = OfferingView.class)))
    public Response get(@RestPath String offeringId) {
        Offering offering = offerings
                .find(Parameters.path("offering", offeringId))
                .orElseThrow(() -> Problem.notFound("There is no offering with this identifier."));
        return Response.ok(view(offering)).tag(Etags.of(offering.version())).build();
    }

    @PUT
    @Path("/{offeringId}")
    @Operation(
            operationId = "changeOffering",
            summary = "Change an offering",
            description = "Replaces what you said of it. More places go first to those who wait. Publishes"
                    + " offerings.changed, or offerings.full if there is no place for a newcomer.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = OfferingView.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it in the meantime.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response change(
            @RestPath String offeringId,
            @RestHeader(HttpHeaders.IF_MATCH)
                    @Parameter(description = "The ETag of the version that you changed; required")
                    String ifMatch,
            @NotNull @Valid OfferingRequest body) {
        caller.requireMunicipality(body.municipality());
        Offering offering = changeOffering.change(
                Parameters.path("offering", offeringId),
                caller.organisation(),
                ifMatch,
                body.terms(),
                occurredAt.orNow(body.occurredAt()));
        return Response.ok(view(offering)).tag(Etags.of(offering.version())).build();
    }

    @POST
    @Path("/{offeringId}/closures")
    @Operation(
            operationId = "closeOffering",
            summary = "Close an offering",
            description =
                    "Nobody joins any more; those who take part may finish, those who wait or have not started are"
                            + " released. Publishes offerings.closed.")
    @APIResponse(
            responseCode = "201",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = OfferingView.class)))
    public Response close(@RestPath String offeringId, @Valid Moment body) {
        return created(closeOffering.close(
                Parameters.path("offering", offeringId), caller.organisation(), occurredAt.orNow(Moment.of(body))));
    }

    private Response created(Offering offering) {
        return Response.created(URI.create("/v1/offerings/" + offering.id()))
                .tag(Etags.of(offering.version()))
                .entity(view(offering))
                .build();
    }

    private OfferingView view(Offering offering) {
        return OfferingView.of(offering, caller.organisation());
    }

    @Schema(name = "OfferingPage")
    record OfferingPage(List<OfferingView> items) {}
}
