package nl.krachtketen.reporting.delivery;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Page;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/subscriptions/{subscriptionId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"caseworker", "organiser", "volunteer-centre", "job-centre", "regie", "programme-office"})
@UnitOfWork
@Tag(name = "Webhooks")
public class DeliveryResource {

    @Inject
    ManageSubscriptions manage;

    @Inject
    DeliveryLog log;

    @Inject
    Resend resend;

    @Inject
    Orders orders;

    @Inject
    Secrets secrets;

    @Inject
    Message messages;

    @Inject
    Excerpts excerpts;

    @Inject
    OutwardIds ids;

    @GET
    @Path("/deliveries")
    @Operation(operationId = "listDeliveries", summary = "List what was delivered, and what was tried",
            description = "Every attempt of the last 30 days, the latest first; the next page is linked.")
    @APIResponse(responseCode = "200", description = "One page",
            content = @Content(schema = @Schema(implementation = DeliveryView.DeliveryPage.class)))
    public Response deliveries(@RestPath String subscriptionId,
            @RestQuery @Parameter(description = "Only attempts of which this became", example = "DELIVERED") Outcome outcome,
            @RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        UUID before = cursor == null ? null : ids.fromField(DeliveryView.KIND, "cursor", cursor);
        return Page.answer(log.before(manage.find(subscriptionId).id(), before, outcome, limit + 1), limit, this::view,
                attempt -> ids.outward(DeliveryView.KIND, attempt.id()), uri);
    }

    @POST
    @Path("/resends")
    @Operation(operationId = "resendDeliveries", summary = "Deliver events once more",
            description = "In their order, and before what is new. They have the ids that they had, so a receiver that remembers ids takes "
                    + "each once. What your organisation may not see any more is not among them. To go further back than the log of "
                    + "deliveries, read the feed.")
    @APIResponse(responseCode = "202", description = "They will be delivered")
    public Response again(@RestPath String subscriptionId, @NotNull @Valid ResendRequest body) {
        resend.order(manage.find(subscriptionId), body);
        return Response.accepted().build();
    }

    @POST
    @Path("/pings")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "pingSubscription", summary = "Deliver a ping",
            description = "An event of type nl.krachtketen.subscriptions.ping.v1, tried once and at once; what became of it stands in "
                    + "the log of deliveries. If it arrives, what waited for another attempt is delivered too.")
    @APIResponse(responseCode = "202", description = "It will be delivered",
            content = @Content(schema = @Schema(implementation = PingView.class)))
    public Response ping(@RestPath String subscriptionId) {
        Subscription subscription = manage.find(subscriptionId);
        if (subscription.state() == Subscription.State.ENDED) {
            throw Problem.contradiction("subscription-ended", "Subscription ended",
                    "Your address said that it is gone (410).", List.of("changeSubscription", "deleteSubscription"));
        }
        return Response.accepted(new PingView(messages.outward(orders.ping(subscription), subscription.organisation()))).build();
    }

    @POST
    @Path("/secret-rotations")
    @Operation(operationId = "rotateSecret", summary = "Change over to another secret",
            description = "Events are signed with the new secret and, during the overlap, with those before it too, so that nothing is "
                    + "refused while you change over. The secret is shown in this answer only.")
    @APIResponse(responseCode = "201", description = "The new secret",
            content = @Content(schema = @Schema(implementation = SecretView.class)))
    public Response rotate(@RestPath String subscriptionId, @NotNull @Valid RotationRequest body) {
        Subscription subscription = manage.lock(subscriptionId);
        String secret = secrets.renew(subscription.id(), subscription.organisation(), body.overlap());
        return Response.status(Response.Status.CREATED).entity(new SecretView(secret)).build();
    }

    private DeliveryView view(DeliveryLog.Attempt attempt) {
        return new DeliveryView(ids.outward(DeliveryView.KIND, attempt.id()), attempt.eventId(), attempt.eventType(), attempt.attempt(),
                attempt.at(), attempt.durationMs(), attempt.resent(), attempt.outcome(), attempt.status(), excerpts.read(attempt));
    }

    @Schema(name = "Ping", description = "A ping on its way")
    record PingView(@Schema(description = "The id that it has", examples = "Lr4Hs6JpUi0DoFgKxAZk3v0a9yq1mXb7n2Tt5cWw8Qe") String eventId) {}

    @Schema(name = "Secret", description = "A signing secret (Standard Webhooks)")
    record SecretView(@Schema(description = "Keep it to yourself",
            examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=") String secret) {}
}
