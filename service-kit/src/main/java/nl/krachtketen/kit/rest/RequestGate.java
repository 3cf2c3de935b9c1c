package nl.krachtketen.kit.rest;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses what must not even be looked at: bodies that are too large, addresses with a trailing slash or with
 * parameters between their parts, of which not everybody sees the same, and tokens that are none.
 * Only one address of a service, if any, takes files: it reads them as a stream.
 */
@ApplicationScoped
class RequestGate {

    /** Three parts; of other schemes nothing is known here. */
    private static final Pattern ONE_TOKEN = Pattern.compile("(?i)bearer +[\\w-]+\\.[\\w-]+\\.[\\w-]+|(?!bearer\\b).*");
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
        } else if (path.startsWith("/v1/") && path.endsWith("/") || path.contains(";")) {
            refusals.refuse(call, HttpProblems.of(404));
        } else if (isUnclear(call.request().headers().getAll(HttpHeaders.AUTHORIZATION))) {
            refusals.refuse(call, Problem.unauthorized());
        } else {
            call.next();
        }
    }

    /** Of two, whoever stands before us may have looked at the other one; and one in pieces makes its reader fail. */
    private static boolean isUnclear(List<String> tokens) {
        return tokens.size() > 1 || tokens.stream().anyMatch(token -> !ONE_TOKEN.matcher(token).matches());
    }
}
