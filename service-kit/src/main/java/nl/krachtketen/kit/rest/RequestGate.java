package nl.krachtketen.kit.rest;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses what must not even be looked at: bodies that are too large, and addresses with a trailing slash. Only one address of
 * a service, if any, takes files: it reads them as a stream.
 */
@ApplicationScoped
class RequestGate {

    static final long LARGEST_BODY = 1_048_576;
    static final long LARGEST_STREAM = 2 * LARGEST_BODY;
    static final long LARGEST_FILE = 32 * LARGEST_BODY;
    private static final int BEFORE_EVERYTHING = 1_000;
    /** After Quarkus has set its own limit for bodies of undeclared length, and before anything reads them. */
    private static final int BEFORE_READING = 1;

    @Inject
    EarlyRefusals refusals;

    @ConfigProperty(name = "krachtketen.http.files-at")
    Optional<String> filesAt;

    void register(@Observes Filters filters) {
        filters.register(this::pass, BEFORE_EVERYTHING);
        filters.register(this::limitStream, BEFORE_READING);
    }

    private void limitStream(RoutingContext call) {
        if (!takesFile(call)) {
            call.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, LARGEST_STREAM);
        }
        call.next();
    }

    private boolean takesFile(RoutingContext call) {
        return filesAt.filter(call.normalizedPath()::equals).isPresent();
    }

    private void pass(RoutingContext call) {
        String length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        String path = call.normalizedPath();
        if (length != null && Long.parseLong(length) > (takesFile(call) ? LARGEST_FILE : LARGEST_BODY)) {
            call.response().putHeader(HttpHeaders.CONNECTION, "close");
            refusals.refuse(call, takesFile(call) ? HttpProblems.fileTooLarge() : HttpProblems.of(413));
        } else if (path.startsWith("/v1/") && path.endsWith("/")) {
            refusals.refuse(call, HttpProblems.of(404));
        } else {
            call.next();
        }
    }
}
