package nl.krachtketen.reporting.delivery;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.OutwardIds;
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

@Path("/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"caseworker", "organiser", "volunteer-centre", "job-centre", "regie", "programme-office"})
@UnitOfWork
@Tag(name = "Webhooks", description = "Being told of events by calls to your own system")
public class SubscriptionResource {

    @Inject
    ManageSubscriptions manage;

    @Inject
    Subscriptions subscriptions;

    @Inject
    OutwardIds ids;

    @POST
    @Operation(operationId = "createSubscription", summary = "Subscribe to events",
            description = "Your address is asked by a handshake whether it agrees (CloudEvents: OPTIONS with WebHook-Request-Origin, to be "
                    + "answered with WebHook-Allowed-Origin). Then it gets each event that your organisation may see, one after "
                    + "another, by POST, as a CloudEvent in structured mode, signed as Standard Webhooks say. An event that it does "
                    + "not answer with 2xx within 15 seconds is tried again for 72 hours. The secret is shown in this answer only.")
    @APIResponse(responseCode = "201", description = "The subscription, with its secret",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response create(@NotNull @Valid SubscriptionRequest body) {
        ManageSubscriptions.Made made = manage.make(body);
        SubscriptionView view = SubscriptionView.of(made.subscription(), outward(made.subscription()), made.secret());
        return Response.created(URI.create("/v1/subscriptions/" + view.subscriptionId())).tag(Etags.of(made.subscription().version()))
                .entity(view).build();
    }

    @GET
    @Operation(operationId = "listSubscriptions", summary = "List your subscriptions",
            description = "Those of your organisation, the oldest first; the next page is linked.")
    @APIResponse(responseCode = "200", description = "One page",
            content = @Content(schema = @Schema(implementation = SubscriptionView.SubscriptionPage.class)))
    public Response list(@RestQuery @DefaultValue("25") @Min(1) @Max(100) int limit, @RestQuery String cursor, @Context UriInfo uri) {
        UUID after = cursor == null ? null : ids.fromField(SubscriptionView.KIND, "cursor", cursor);
        return Page.answer(subscriptions.after(after, limit + 1), limit, found -> SubscriptionView.of(found, outward(found), null),
                this::outward, uri);
    }

    @GET
    @Path("/{subscriptionId}")
    @Operation(operationId = "getSubscription", summary = "Get a subscription",
            description = "What you are told, where, and how that goes.")
    @APIResponse(responseCode = "200", description = "The subscription",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response get(@RestPath String subscriptionId) {
        return answer(manage.find(subscriptionId));
    }

    @PUT
    @Path("/{subscriptionId}")
    @Operation(operationId = "changeSubscription", summary = "Change a subscription",
            description = "Another address must answer a handshake of its own. To be active also takes a suspended or ended one up "
                    + "again, where it stopped.")
    @APIResponse(responseCode = "200", description = "The subscription as it is now",
            content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Response change(@RestPath String subscriptionId,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) String ifMatch,
            @NotNull @Valid SubscriptionRequest body) {
        return answer(manage.change(subscriptionId, ifMatch, body));
    }

    @DELETE
    @Path("/{subscriptionId}")
    @Operation(operationId = "deleteSubscription", summary = "End a subscription",
            description = "Nothing is delivered any more, and its log is forgotten. The feed still has what it had.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void delete(@RestPath String subscriptionId) {
        subscriptions.remove(manage.find(subscriptionId).id());
    }

    private Response answer(Subscription subscription) {
        return Response.ok(SubscriptionView.of(subscription, outward(subscription), null)).tag(Etags.of(subscription.version())).build();
    }

    private String outward(Subscription subscription) {
        return ids.outward(SubscriptionView.KIND, subscription.id());
    }
}
