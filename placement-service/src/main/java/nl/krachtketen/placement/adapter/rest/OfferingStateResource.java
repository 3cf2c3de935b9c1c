package nl.krachtketen.placement.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.placement.application.CloseOffering;
import nl.krachtketen.placement.application.PauseOffering;
import nl.krachtketen.placement.application.PublishOffering;
import nl.krachtketen.placement.domain.AnyOffering;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What an organiser does with an offering as a whole: publish its draft, pause, resume, confirm and close it. */
@Path("/v1/offerings/{offeringId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("organiser")
@UnitOfWork
@Tag(name = "Offerings")
public class OfferingStateResource {

    @Inject
    PublishOffering publishOffering;

    @Inject
    PauseOffering pauseOffering;

    @Inject
    CloseOffering closeOffering;

    @Inject
    Caller caller;

    @Inject
    OccurredAt occurredAt;

    private interface Step {
        AnyOffering take(UUID offering, String organiser, Instant at);
    }

    @POST
    @Path("/publications")
    @Operation(
            operationId = "publishDraft",
            summary = "Publish a draft",
            description = "It is part of the joint offering from now on. Publishes offerings.published.")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = OfferingView.class)))
    public Response publish(@RestPath String offeringId, @Valid Moment body) {
        return take(offeringId, body, publishOffering::publish);
    }

    @POST
    @Path("/pauses")
    @Operation(
            operationId = "pauseOffering",
            summary = "Pause an offering",
            description = "Takes nobody in for a while; those who have a place go on, whoever chooses it meanwhile waits."
                    + " Publishes offerings.paused.")
    @APIResponse(
            responseCode = "201",
            description = "Paused",
            content = @Content(schema = @Schema(implementation = OfferingView.class)))
    public Response pause(@RestPath String offeringId, @Valid Moment body) {
        return take(offeringId, body, pauseOffering::pause);
    }

    @POST
    @Path("/resumptions")
    @Operation(
            operationId = "resumeOffering",
            summary = "Resume an offering",
            description = "Takes people in again, first those who wait. Publishes offerings.changed, or offerings.full.")
    @APIResponse(
            responseCode = "201",
            description = "Resumed",
            content = @Content(schema = @Schema(implementation = OfferingView.class)))
    public Response resume(@RestPath String offeringId, @Valid Moment body) {
        return take(offeringId, body, pauseOffering::resume);
    }

    @POST
    @Path("/confirmations")
    @Operation(
            operationId = "confirmOffering",
            summary = "Confirm that an offering is still so",
            description = "What you neither confirm nor change for 90 days is hidden, until you do.")
    @APIResponse(
            responseCode = "201",
            description = "Confirmed",
            content = @Content(schema = @Schema(implementation = OfferingView.class)))
    public Response confirm(@RestPath String offeringId, @Valid Moment body) {
        return take(offeringId, body, pauseOffering::confirm);
    }

    @POST
    @Path("/closures")
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
        return take(offeringId, body, closeOffering::close);
    }

    private Response take(String offeringId, Moment body, Step step) {
        AnyOffering offering = step.take(
                Parameters.path("offering", offeringId), caller.organisation(), occurredAt.orNow(Moment.of(body)));
        return Response.created(URI.create("/v1/offerings/" + offering.id()))
                .tag(Etags.of(offering.version()))
                .entity(OfferingView.of(offering, caller.organisation()))
                .build();
    }
}
