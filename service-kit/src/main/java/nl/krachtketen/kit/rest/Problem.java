package nl.krachtketen.kit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A refusal as the caller meets it: RFC 9457 problem details. Thrown anywhere below the edge, it ends the transaction and
 * becomes {@code application/problem+json}. It never carries personal data or what the platform looks like inside.
 */
public final class Problem extends RuntimeException {

    private static final String TYPES = "https://krachtketen.nl/problems/";

    private final transient Details details;
    private final transient Map<String, String> headers;

    /**
     * @param type        identifies the kind of problem; documented in the partner guide
     * @param title       the same for every problem of this type
     * @param status      the HTTP status
     * @param detail      what went wrong this time, and what would mend it
     * @param errors      the fields of the request that are wrong, if it is about fields
     * @param possibleNow the steps that are possible now, if the request contradicts what is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Details(String type, String title, int status, String detail, List<FieldError> errors, List<String> possibleNow) {

        /** The same for whoever sent the request as a part of something larger. */
        public Details within(String field) {
            return errors == null ? this : new Details(type, title, status, detail, errors.stream()
                    .map(error -> new FieldError(error.field().isEmpty() ? field : field + "." + error.field(), error.message())).toList(), possibleNow);
        }
    }

    /** One wrong field: its path in the request, as in {@code languages[0].level}, and what it must be. */
    public record FieldError(String field, String message) {}

    private Problem(String slug, String title, int status, String detail, List<FieldError> errors, List<String> possibleNow,
            Map<String, String> headers) {
        super(slug + ": " + detail, null, false, false);
        this.details = new Details(TYPES + slug, title, status, detail, errors, possibleNow);
        this.headers = headers;
    }

    public Details details() {
        return details;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public static Problem of(String slug, String title, int status, String detail) {
        return new Problem(slug, title, status, detail, null, null, Map.of());
    }

    public static Problem invalid(List<FieldError> errors) {
        return new Problem("invalid-input", "Invalid input", 400, "The request has " + errors.size() + " wrong field(s).", errors, null, Map.of());
    }

    public static Problem invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    public static Problem notFound(String detail) {
        return of("not-found", "Not found", 404, detail);
    }

    static Problem unauthorized() {
        return new Problem("unauthorized", "Unauthorized", 401, "A valid access token is needed: Authorization: Bearer <token>.",
                null, null, Map.of("WWW-Authenticate", "Bearer"));
    }

    public static Problem forbidden(String detail) {
        return of("forbidden", "Forbidden", 403, detail);
    }

    public static Problem idempotencyKeyReused() {
        return of("idempotency-key-reused", "Idempotency-Key reused", 422,
                "This Idempotency-Key was used before, with another request. Use a new key for a new request.");
    }

    /** A genuine identifier that this service has not heard of yet: the news is on its way. */
    public static Problem notArrivedYet() {
        return new Problem("not-arrived-yet", "Not arrived yet", 409,
                "The identifier is genuine, but its news has not reached this service yet. Try again in a second.",
                null, null, Map.of("Retry-After", "1"));
    }

    /** The caller's system has used up what it may ask for now. */
    public static Problem tooManyRequests(long seconds) {
        return new Problem("too-many-requests", "Too many requests", 429,
                "Your system asks more than was agreed; RateLimit-Policy says how much that is. Try again in " + seconds + " s.",
                null, null, Map.of("Retry-After", Long.toString(seconds)));
    }

    /** The request contradicts what is known; says what is possible instead. */
    public static Problem contradiction(String slug, String title, String detail, List<String> possibleNow) {
        return new Problem(slug, title, 409, detail, null, possibleNow, Map.of());
    }

    /** She was erased on request: no step can follow. */
    public static Problem erased() {
        return contradiction("erased", "Erased", "This participant was erased on request; nothing can be recorded about her any more.", List.of());
    }
}
