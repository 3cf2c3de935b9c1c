package nl.krachtketen.kit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;

/** What the technical layers need to know of the request at hand. */
@RequestScoped
class CurrentRequest {

    private static final int LONGEST_KEY = 128;

    @Context
    Request request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    /** The key of a POST that must take effect once. */
    Optional<String> idempotencyKey() {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null || !HttpMethod.POST.equals(request.getMethod())) {
            return Optional.empty();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.invalid("Idempotency-Key", "must have 1 to " + LONGEST_KEY + " characters");
        }
        return Optional.of(key);
    }

    /** The parameter of the query whose value stands at the end of this message, in quotes or not. */
    Optional<String> parameterWith(String message) {
        return uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(value -> isAtTheEnd(value, message)))
                .map(Map.Entry::getKey).findFirst();
    }

    private static boolean isAtTheEnd(String value, String message) {
        return message.endsWith("\"" + value + "\"") || message.endsWith("." + value) || message.endsWith(": " + value);
    }

    String path() {
        return uri.getPath();
    }
}
