package nl.krachtketen.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes into the OpenAPI document what holds for every operation, so that no resource has to repeat it: the version header,
 * the problems that can come back, Idempotency-Key, and a server address that carries the major version.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class NlApiDesignRules implements OASFilter {

    private static final String PREFIX = "/v1";
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "Invalid input; `errors` names each wrong field.",
            "401", "No valid access token.",
            "403", "The token lacks the role, or the municipality.",
            "404", "Not found, or not yours to see.",
            "406", "The accepted media types cannot be given.",
            "409", "The request contradicts what is known (`possibleNow` says what is possible), or its news has not arrived yet (`Retry-After`).",
            "415", "The body is not application/json.",
            "422", "The Idempotency-Key was used before with another request.",
            "500", "Something went wrong here; nothing was changed.");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var config = ConfigProvider.getConfig();
        String service = config.getValue("krachtketen.service", String.class);
        document.setServers(List.of(OASFactory.createServer()
                .url("https://" + service + ".krachtketen.example" + PREFIX).description("The address that your platform gave you")));
        var paths = OASFactory.createPaths();
        document.getPaths().getPathItems().forEach((path, item) -> {
            paths.addPathItem(path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path, item);
            item.getOperations().forEach(this::complete);
        });
        document.setPaths(paths);
        document.getComponents().addSchema("Problem", problemSchema());
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter().name("Idempotency-Key").in(Parameter.In.HEADER)
                    .description("Makes the request take effect once: send the same key with a retry. 1 to 128 characters, kept for seven days.")
                    .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).maxLength(128)));
        }
        boolean hasBody = operation.getRequestBody() != null;
        PROBLEMS.forEach((status, description) -> {
            boolean concernsBodies = status.equals("415") || status.equals("422");
            if (!operation.getResponses().hasAPIResponse(status) && (hasBody || !concernsBodies)) {
                operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().description(description));
            }
        });
        operation.getResponses().getAPIResponses().forEach(this::complete);
    }

    private void complete(String status, APIResponse response) {
        response.addHeader("API-Version", OASFactory.createHeader().description("The full version of this API")
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING))));
        if (status.startsWith("4") || status.startsWith("5")) {
            response.setContent(OASFactory.createContent().addMediaType("application/problem+json",
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        }
    }

    private static Schema problemSchema() {
        return object()
                .description("RFC 9457 problem details")
                .addProperty("type", string("Identifies the kind of problem; see the partner guide"))
                .addProperty("title", string("The same for every problem of this type"))
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)).description("The HTTP status"))
                .addProperty("detail", string("What went wrong this time, and what would mend it"))
                .addProperty("errors", list(object().addProperty("field", string("Its path in the request"))
                        .addProperty("message", string("What it must be"))).description("The wrong fields, if it is about fields"))
                .addProperty("possibleNow", list(string("An operation")).description("What is possible now, if the request is a contradiction"))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT));
    }

    private static Schema string(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description);
    }

    private static Schema list(Schema items) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.ARRAY)).items(items);
    }
}
