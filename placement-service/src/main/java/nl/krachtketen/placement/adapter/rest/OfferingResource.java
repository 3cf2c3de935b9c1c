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
import jakarta.ws.rs.DELETE;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.placement.application.ChangeOffering;
import nl.krachtketen.placement.application.DiscardDraft;
import nl.krachtketen.placement.application.Drafts;
import nl.krachtketen.placement.application.Offerings;
import nl.krachtketen.placement.application.OrganisersOfferings;
import nl.krachtketen.placement.application.PublishOffering;
import nl.krachtketen.placement.domain.AnyOffering;
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
    DiscardDraft discardDraft;

    @Inject
    Offerings offerings;

    @Inject
    Drafts drafts;

    @Inject
    OrganisersOfferings organisers;

    @Inject
    Caller caller;

    @Inject
    OccurredAt occurredAt;

    @POST
    @Operation(
            operationId = "publishOffering",
            summary = "Publish an offering",
            description = "It is part of the joint offering from now on, and offerings.published tells so; a draft is seen"
                    + " by you only. Warnings tell where it does not fit the level that it claims.")
    @APIResponse(
            responseCode = "201",
            description = "Published, or kept as a draft",
            content = @Content(schema = @Schema(implementation = OfferingView.class)))
    public Response publish(
            @RestQuery @DefaultValue("false") @Parameter(description = "Whether to keep it to yourself for now")
                    boolean draft,
            @NotNull @Valid OfferingRequest body) {
        caller.requireMunicipality(body.municipality());
        Instant at = occurredAt.orNow(body.occurredAt());
        AnyOffering offering = draft
                ? publishOffering.draft(caller.organisation(), body.terms())
                : publishOffering.publish(caller.organisation(), body.terms(), at);
        return Response.created(URI.create("/v1/offerings/" + offering.id()))
                .tag(Etags.of(offering.version()))
                .entity(view(offering))
                .build();
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listOfferings",
            summary = "List the joint offering",
            description = "Every partner's offerings that are neither closed nor hidden; the next page is linked. Your own list"
                    + " holds your drafts and what is hidden too.")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = OfferingPage.class)))
    public Response list(
            @RestQuery
                    @Pattern(regexp = "GM[0-9]{4}", message = "must be a municipality code as in GM0758")
                    @Schema(description = "Only in this municipality")
                    String municipality,
            @RestQuery
                    @Parameter(description = "Only of this kind", schema = @Schema(implementation = OfferingKind.class))
                    String kind,
            @RestQuery @DefaultValue("false") @Parameter(description = "Your own offerings, whatever their state; no"
                    + " other filter applies but stale") boolean own,
            @RestQuery @DefaultValue("false") @Parameter(description = "Of your own offerings, those that are hidden"
                    + " until you confirm them") boolean stale,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit,
            @RestQuery String cursor,
            @Context UriInfo uri) {
        UUID after = Parameters.uuid("cursor", cursor);
        OfferingKind ofKind = Parameters.code(OfferingKind.class, "kind", kind);
        List<? extends AnyOffering> page = own || stale
                ? organisers.list(caller.organisation(), stale, after, limit + 1)
                : offerings.list(municipality, ofKind, after, limit + 1);
        return Page.answer(page, limit, this::view, offering -> offering.id().toString(), uri);
    }

    @GET
    @Path("/{offeringId}")
    @Authenticated
    @Operation(operationId = "getOffering", summary = "Get an offering",
            description = "As it is now, with its places; also when it is closed.")
    @APIResponse(responseCode = "200", description = "The offering",
            content = @Content(schema = @Schema(implementation = OfferingView.class)))
    public Response get(@RestPath String offeringId) {
        UUID id = Parameters.path("offering", offeringId);
        AnyOffering offering = offerings
                .find(id)
                .map(AnyOffering.class::cast)
                .or(() -> drafts.find(id, caller.organisation()))
                .orElseThrow(() -> Problem.notFound("There is no offering with this identifier."));
        return Response.ok(view(offering)).tag(Etags.of(offering.version())).build();
    }

    @PUT
    @Path("/{offeringId}")
    @Operation(
            operationId = "changeOffering",
            summary = "Change an offering",
            description = "Replaces what you said of it, and confirms that it is still so. More places go first to those who wait. Publishes"
                    + " offerings.changed, or offerings.full if there is no place for a newcomer.")
    @APIResponse(responseCode = "200", description = "Changed", content = @Content(schema = @Schema(implementation = OfferingView.class)))
    public Response change(
            @RestPath String offeringId,
            @RestHeader(HttpHeaders.IF_MATCH)
                    @Parameter(required = true)
                    String ifMatch,
            @NotNull @Valid OfferingRequest body) {
        caller.requireMunicipality(body.municipality());
        AnyOffering offering = changeOffering.change(
                Parameters.path("offering", offeringId),
                caller.organisation(),
                ifMatch,
                body.terms(),
                occurredAt.orNow(body.occurredAt()));
        return Response.ok(view(offering)).tag(Etags.of(offering.version())).build();
    }

    @DELETE
    @Path("/{offeringId}")
    @Operation(operationId = "discardDraft", summary = "Throw a draft away",
            description = "It is gone, and nobody else ever knew of it. What was published is closed instead.")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", description = "It was published: offering-published.")
    public void discard(@RestPath String offeringId) {
        discardDraft.discard(Parameters.path("offering", offeringId), caller.organisation());
    }

    private OfferingView view(AnyOffering offering) {
        return OfferingView.of(offering, caller.organisation());
    }

    @Schema(name = "OfferingPage")
    record OfferingPage(List<OfferingView> items) {}
}
