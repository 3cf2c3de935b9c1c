package nl.krachtketen.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Headers that answers have, described once in the document. */
final class AnswerHeaders {

    private static final List<String> ALWAYS = List.of("API-Version", "RateLimit", "RateLimit-Policy");

    private AnswerHeaders() {}

    static void describeIn(Components components) {
        components.addHeader("API-Version", header("The full version of this API", "1.0.0"))
                .addHeader("RateLimit-Policy", header("How many requests (`q`) your system may make in so many seconds (`w`)",
                        "\"partner\";q=6000;w=60"))
                .addHeader("RateLimit", header("How many requests are left now (`r`), and in how many seconds all are there again (`t`)",
                        "\"partner\";r=5987;t=1"))
                .addHeader("Retry-After", header("In how many seconds to try again", "1"))
                .addHeader("ETag", header("Its version; send it as If-Match when you change it", "\"3\""));
    }

    static void ofEveryAnswer(APIResponse response) {
        ALWAYS.forEach(name -> refer(response, name));
    }

    static void etag(String status, APIResponse response) {
        if (status.startsWith("2") && !status.equals("204")) {
            refer(response, "ETag");
        }
    }

    static void retryAfter(APIResponse response) {
        refer(response, "Retry-After");
    }

    private static void refer(APIResponse response, String name) {
        response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader().description(description).example(example)
                .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)));
    }
}
