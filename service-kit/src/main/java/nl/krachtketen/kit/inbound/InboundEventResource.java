package nl.krachtketen.kit.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.krachtketen.kit.rest.Idempotency;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.rest.UnitsOfWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** Where partners report; each service has it at its own address, for the types that it owns. */
public abstract class InboundEventResource {

    public static final String ONE = "application/cloudevents+json";
    public static final String BATCH = "application/cloudevents-batch+json";
    private static final int LARGEST_BATCH = 1_000;
    private static final Method CALL = Arrays.stream(InboundEventResource.class.getMethods())
            .filter(method -> method.isAnnotationPresent(Operation.class)).findFirst().orElseThrow();

    @Inject
    Inbound inbound;

    @Inject
    UnitsOfWork units;

    @Inject
    Idempotency idempotency;

    @Inject
    ObjectMapper json;

    /** The document says only of a service's own operations by itself that they need a token. */
    @POST
    @Authenticated
    @SecurityRequirement(name = "SecurityScheme")
    @Consumes({ONE, BATCH})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportEvents",
            summary = "Report what happened in your own system",
            description = "One CloudEvent, or a batch of 1,000 at most. Each takes effect once, by its source and id, in a transaction"
                    + " of its own, as if you had done it by the API; your registration names the types that you may report. A batch"
                    + " is answered event by event, in its order.")
    @RequestBody(required = true, content = {
        @Content(mediaType = ONE, schema = @Schema(implementation = ReportedEvent.class)),
        @Content(mediaType = BATCH, schema = @Schema(type = SchemaType.ARRAY, maxItems = LARGEST_BATCH, implementation = ReportedEvent.class))
    })
    @APIResponse(
            responseCode = "200",
            description = "What became of it; of a batch a list, in which events may be refused",
            content = @Content(schema = @Schema(oneOf = {InboundResult.class, InboundResult[].class})))
    @APIResponse(responseCode = "422", description = "Another event with this source and id took effect before, or the Idempotency-Key"
            + " was used with another request.")
    @APIResponse(responseCode = "413", description = "More than 1,000 events, or more than 1 MB.")
    public Response report(@HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type, byte[] body) throws JsonProcessingException {
        JsonNode sent = read(body);
        return idempotency.ofAnswer(body, () -> answer(type, sent), InboundEventResource::tookEffect);
    }

    private static boolean tookEffect(Response answer) {
        return !(answer.getEntity() instanceof List<?> results)
                || results.stream().map(InboundResult.class::cast).noneMatch(result -> result.status() == InboundResult.Status.REFUSED);
    }

    private Response answer(MediaType type, JsonNode sent) {
        return type.isCompatible(MediaType.valueOf(BATCH)) ? batch(sent) : one(sent);
    }

    private Response one(JsonNode event) {
        var taken = inbound.take(event, CALL, units.patience());
        return taken.refusal() == null ? Response.ok(taken.result()).build() : taken.refusal();
    }

    private Response batch(JsonNode events) {
        if (!events.isArray()) {
            throw Problem.invalid("", "must be a list of events");
        } else if (events.size() > LARGEST_BATCH) {
            throw Problem.of("payload-too-large", "Payload too large", 413, "A batch may have 1,000 events at most; send them in parts.");
        }
        var patience = units.patience();
        List<InboundResult> results = StreamSupport.stream(events.spliterator(), false)
                .map(event -> inbound.take(event, CALL, patience).result()).toList();
        return Response.ok(results).build();
    }

    private JsonNode read(byte[] body) throws JsonProcessingException {
        JsonNode sent = json.readTree(new String(body, StandardCharsets.UTF_8));
        if (sent.isMissingNode()) {
            throw Problem.invalid("", "must be there");
        }
        return sent;
    }
}
