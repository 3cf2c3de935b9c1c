package nl.krachtketen.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Refuses what must not even be looked at: bodies that are too large, and addresses with a trailing slash. */
@ApplicationScoped
class RequestGate {

    static final long LARGEST_BODY = 1_048_576;
    private static final int BEFORE_EVERYTHING = 1_000;

    @Inject
    ObjectMapper json;

    void register(@Observes Filters filters) {
        filters.register(this::pass, BEFORE_EVERYTHING);
    }

    private void pass(RoutingContext call) {
        String length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        String path = call.normalizedPath();
        if (length != null && Long.parseLong(length) > LARGEST_BODY) {
            call.response().putHeader(HttpHeaders.CONNECTION, "close");
            refuse(call, HttpProblems.of(413));
        } else if (path.startsWith("/v1/") && path.endsWith("/")) {
            refuse(call, HttpProblems.of(404));
        } else {
            call.next();
        }
    }

    private void refuse(RoutingContext call, Problem problem) {
        try {
            call.response().setStatusCode(problem.details().status()).putHeader(HttpHeaders.CONTENT_TYPE, Media.PROBLEM)
                    .end(json.writeValueAsString(problem.details()));
        } catch (JsonProcessingException e) {
            call.fail(e);
        }
    }
}
