package nl.krachtketen.placement.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.kit.value.OwnReference;
import nl.krachtketen.placement.application.reference.NamedOffering;
import nl.krachtketen.placement.application.reference.TakeInOffering;
import nl.krachtketen.placement.domain.AnyOffering;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/offerings/by-reference/{reference}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("organiser")
@UnitOfWork
@Tag(name = "Offerings")
public class OfferingByReferenceResource {

    @Inject
    TakeInOffering takeInOffering;

    @Inject
    NamedOffering namedOffering;

    @Inject
    Caller caller;

    @Inject
    OccurredAt occurredAt;

    @GET
    @Operation(
            operationId = "getOfferingByReference",
            summary = "Get an offering by your own reference",
            description = "The one that is open, or else the one that was closed.")
    @APIResponse(
            responseCode = "200",
            description = "The offering",
            content = @Content(schema = @Schema(implementation = OfferingView.class)))
    public Response get(@RestPath @OwnReference @Parameter(description = ToldSteps.REFERENCE) String reference) {
        return answer(Response.ok(), namedOffering.of(caller.organisation(), reference));
    }

    @PUT
    @Operation(
            operationId = "putOfferingByReference",
            summary = "Publish or change an offering by your own reference",
            description = "For an export that your system sends again and again. What is the same is confirmed, and makes no new"
                    + " version and no event, unless it was hidden: then it comes back. Publishes offerings.published,"
                    + " offerings.changed or offerings.full.")
    @APIResponse(
            responseCode = "200",
            description = "Known already, and now as told",
            content = @Content(schema = @Schema(implementation = OfferingView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = OfferingView.class)))
    @APIResponse(responseCode = "412", description = "If-Match was given, and it is another version or is not there.")
    public Response put(
            @RestPath @OwnReference @Parameter(description = ToldSteps.REFERENCE) String reference,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = ToldSteps.IF_MATCH) String ifMatch,
            @NotNull @Valid OfferingRequest body) {
        caller.requireMunicipality(body.municipality());
        if (body.reference() != null && !body.reference().equals(reference)) {
            throw Problem.invalid("reference", "must be the one in the address, or be left out");
        }
        var taken = takeInOffering.takeIn(
                caller.organisation(), body.terms(reference), ifMatch, occurredAt.orNow(body.occurredAt()));
        AnyOffering offering = taken.value();
        return answer(
                taken.isNew() ? Response.created(URI.create("/v1/offerings/" + offering.id())) : Response.ok(), offering);
    }

    private Response answer(Response.ResponseBuilder answer, AnyOffering offering) {
        return answer.tag(Etags.of(offering.version()))
                .entity(OfferingView.of(offering, caller.organisation()))
                .build();
    }
}
