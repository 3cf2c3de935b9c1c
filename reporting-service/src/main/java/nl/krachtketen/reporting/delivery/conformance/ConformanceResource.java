package nl.krachtketen.reporting.delivery.conformance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.reporting.delivery.ManageSubscriptions;
import nl.krachtketen.reporting.delivery.Subscription;
import nl.krachtketen.reporting.delivery.SubscriptionView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/conformance-tests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"caseworker", "organiser", "volunteer-centre", "job-centre", "regie", "programme-office"})
@UnitOfWork
@Tag(name = "Webhooks")
public class ConformanceResource {

    @Inject
    Trials trials;

    @Inject
    ManageSubscriptions subscriptions;

    @Inject
    OutwardIds ids;

    @POST
    @Operation(operationId = "createConformanceTest", summary = "Try out your own receiver", description = """
            Sends your address a handshake and some ten events: right ones, which it must take, and altered, forged and late ones, which \
            it must refuse. At last it says that events were missed, and looks whether you fetch them from the feed within 30 seconds. \
            All are about your subscription and none about anybody. The report says what passed and how to mend what did not. One test \
            runs at a time for a subscription.""")
    @APIResponse(responseCode = "201", description = "The test, which begins within a second or two",
            content = @Content(schema = @Schema(implementation = ConformanceView.class)))
    public Response create(@NotNull @Valid ConformanceRequest body) {
        Subscription subscription = subscriptions.find(ids.fromField(SubscriptionView.KIND, "subscriptionId", body.subscriptionId()));
        UUID id = Ids.next();
        if (!trials.add(id, subscription.id(), subscription.organisation())) {
            throw Problem.contradiction("conformance-test-running", "Conformance test running",
                    "A test of this subscription is running. It takes less than ten minutes.", List.of());
        }
        ConformanceView view = view(trials.find(id).orElseThrow());
        return Response.created(URI.create("/v1/conformance-tests/" + view.conformanceTestId())).entity(view).build();
    }

    @GET
    @Path("/{conformanceTestId}")
    @Operation(operationId = "getConformanceTest", summary = "Read the report of a test",
            description = "What was tried, what your address did, and how to mend what was not right. Kept for 30 days.")
    @APIResponse(responseCode = "200", description = "The report so far",
            content = @Content(schema = @Schema(implementation = ConformanceView.class)))
    public Response get(@RestPath String conformanceTestId) {
        return Response.ok(view(trials.find(ids.fromPath(ConformanceView.KIND, conformanceTestId))
                .orElseThrow(() -> Problem.notFound("There is no conformance test with this identifier.")))).build();
    }

    private ConformanceView view(Trial trial) {
        return ConformanceView.of(trial, ids.outward(ConformanceView.KIND, trial.id()),
                ids.outward(SubscriptionView.KIND, trial.subscription()), trials.verdicts(trial.id()));
    }
}
