package nl.krachtketen.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes into the OpenAPI document what holds for every operation, so that no resource has to repeat it: the headers that every
 * answer has, the problems that can come back, Idempotency-Key, and a server address that carries the major version.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class NlApiDesignRules implements OASFilter {

    private static final String PREFIX = "/v1";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var config = ConfigProvider.getConfig();
        String service = config.getValue("krachtketen.service", String.class);
        document.setServers(List.of(OASFactory.createServer()
                .url("https://" + service + ".krachtketen.example" + PREFIX).description("The address that your platform gave you")));
        var paths = OASFactory.createPaths();
        document.getPaths().getPathItems().forEach((path, item) -> {
            paths.addPathItem(path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path, item);
            item.getOperations().forEach(NlApiDesignRules::complete);
            versioned(item);
        });
        document.setPaths(paths);
        config.getOptionalValue("krachtketen.inbound.example", String.class)
                .ifPresent(event -> document.getComponents().getSchemas().get("ReportedEvent")
                        .setExamples(List.of(OfficialRuleSet.read(event))));
        OfficialRuleSet.suit(document.getComponents());
        AnswerHeaders.describeIn(document.getComponents());
        document.getComponents().addSchema("Problem", Problems.schema());
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        KnownParameters.describe(operation);
        if (method == PathItem.HttpMethod.POST && parameter(operation, "Idempotency-Key") == null) {
            operation.addParameter(OASFactory.createParameter().name("Idempotency-Key").in(Parameter.In.HEADER)
                    .description("Makes the request take effect once: send the same key with a retry. 1 to 128 characters, kept for seven days.")
                    .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).maxLength(128)));
        }
        Problems.of(method, operation.getRequestBody() != null, parameter(operation, "If-Match")).forEach((status, description) -> {
            if (!operation.getResponses().hasAPIResponse(status)) {
                operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse().description(description));
            }
        });
        operation.getResponses().getAPIResponses().forEach(NlApiDesignRules::complete);
    }

    private static void complete(String status, APIResponse response) {
        AnswerHeaders.ofEveryAnswer(response);
        Optional.ofNullable(response.getContent()).ifPresent(NlApiDesignRules::weightless);
        if (status.equals("409") || status.equals("429")) {
            AnswerHeaders.retryAfter(response);
        }
        if (status.startsWith("4") || status.startsWith("5")) {
            response.setContent(OASFactory.createContent().addMediaType("application/problem+json",
                    OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        }
    }

    /** How much the server prefers a form is no part of its name; and what is written as text is text, whatever it tells. */
    private static void weightless(Content content) {
        Map.copyOf(content.getMediaTypes()).forEach((name, form) -> {
            if (name.contains(";qs=")) {
                content.removeMediaType(name);
                content.addMediaType(name.substring(0, name.indexOf(';')), name.startsWith("text/")
                        ? OASFactory.createMediaType().schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING))) : form);
            }
        });
    }

    /** What is changed by If-Match answers the ETag to send, when it is changed and when it is looked at. */
    private static void versioned(PathItem item) {
        if (item.getOperations().values().stream().anyMatch(operation -> parameter(operation, "If-Match") != null)) {
            item.getOperations().forEach((method, operation) -> {
                if (method == PathItem.HttpMethod.GET || parameter(operation, "If-Match") != null) {
                    operation.getResponses().getAPIResponses().forEach(AnswerHeaders::etag);
                }
            });
        }
    }

    private static Parameter parameter(Operation operation, String name) {
        return operation.getParameters() == null ? null
                : operation.getParameters().stream().filter(parameter -> name.equals(parameter.getName())).findFirst().orElse(null);
    }
}
