package nl.krachtketen.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The problems that an operation can come back with because of what it is, and the form that all have. */
final class Problems {

    private static final Map<String, String> ALWAYS = Map.of(
            "400", "Invalid input; `errors` names each wrong field.",
            "401", "No valid access token.",
            "403", "The token lacks the role, or the municipality.",
            "404", "Not found, or not yours to see.",
            "406", "The accepted media types cannot be given.",
            "409", "The request contradicts what is known (`possibleNow` says what is possible), or its news has not arrived yet (`Retry-After`).",
            "429", "Your system asks more than was agreed; wait as long as `Retry-After` says.",
            "500", "Something went wrong here; nothing was changed.");

    private Problems() {}

    static Map<String, String> of(PathItem.HttpMethod method, boolean hasBody, Parameter ifMatch) {
        var problems = new TreeMap<>(ALWAYS);
        if (hasBody) {
            problems.put("413", "The body is too large.");
            problems.put("415", "The body is of a media type that this operation does not take.");
        }
        if (method == PathItem.HttpMethod.POST) {
            problems.put("422", "The Idempotency-Key was used before with another request.");
        }
        if (ifMatch != null) {
            problems.put("412", "Somebody changed it in the meantime: If-Match is not its ETag any more.");
        }
        if (ifMatch != null && Boolean.TRUE.equals(ifMatch.getRequired())) {
            problems.put("428", "If-Match is missing.");
        }
        return problems;
    }

    static Schema schema() {
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
