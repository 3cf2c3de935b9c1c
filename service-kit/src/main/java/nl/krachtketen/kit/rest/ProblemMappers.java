package nl.krachtketen.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error leaves as a problem, whatever raised it; what is unexpected is logged here and told nobody. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** SQL states: a character, or an escape in JSON, that the database cannot keep. */
    private static final Set<String> NO_TEXT = Set.of("22021", "22P05");

    @Inject
    CurrentRequest request;

    @ServerExceptionMapper
    public Response problem(Problem problem) {
        return answer(problem);
    }

    /** The answer that tells a problem; for mappers of a service's own refusals. */
    public static Response answer(Problem problem) {
        var response = Response.status(problem.details().status()).type(Media.PROBLEM).entity(problem.details());
        problem.headers().forEach(response::header);
        return response.build();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        return answer(Problem.invalid(FieldErrors.of(e.getConstraintViolations())));
    }

    @ServerExceptionMapper({MismatchedInputException.class, ValueInstantiationException.class, JsonMappingException.class})
    public Response unreadable(JsonMappingException e) {
        return answer(Problem.invalid(List.of(FieldErrors.of(e))));
    }

    @ServerExceptionMapper
    public Response notJson(JsonProcessingException e) {
        var at = e.getLocation();
        return answer(Problem.invalid("", "The body is not well-formed JSON"
                + (at == null ? "." : " at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".")));
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    public Response unauthorized(SecurityException e) {
        return answer(Problem.unauthorized());
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return answer(Problem.forbidden("Your access token does not carry the role that this operation needs."));
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e) {
        Response given = e.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        if (e.getCause() instanceof JsonProcessingException json) {
            return json instanceof JsonMappingException mapping ? unreadable(mapping) : notJson(json);
        }
        return answer(e.getCause() instanceof IllegalArgumentException value
                ? notAValue(value, given.getStatus()) : HttpProblems.of(given.getStatus()));
    }

    /** Something in the address that is no number, code or identifier. Its name is not told, but how the message ends. */
    private Problem notAValue(IllegalArgumentException value, int status) {
        boolean isNumber = value instanceof NumberFormatException;
        return request.parameterWith(value.getMessage())
                .map(name -> Problem.invalid(name, isNumber ? "must be a whole number" : "is no value that it can have"))
                .orElseGet(() -> HttpProblems.of(isNumber ? 400 : status));
    }

    /** Of a form whose fields are not written as fields are, the reader says only this. */
    @ServerExceptionMapper
    public Response unreadable(IllegalArgumentException e) {
        return String.valueOf(e.getMessage()).startsWith("Failed to decode URL") ? answer(HttpProblems.of(400)) : unexpected(e);
    }

    /** A body that could not be read to its end. Of one that broke off nobody hears the answer; that it is too large its reader has answered. */
    @ServerExceptionMapper
    public Response unreadable(IOException e) {
        return switch (String.valueOf(e.getMessage())) {
            case "Request too large" -> Response.status(413).build();
            case "Read timed out" -> answer(HttpProblems.of(408));
            default -> brokeOff(e) ? answer(HttpProblems.of(400)) : unexpected(e);
        };
    }

    /** The same, where a service reads the body itself. */
    @ServerExceptionMapper
    public Response unreadable(UncheckedIOException e) {
        return unreadable(e.getCause());
    }

    private static boolean brokeOff(Throwable e) {
        return e instanceof HttpClosedException || e instanceof ClosedChannelException || e.getCause() != null && brokeOff(e.getCause());
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        if (SqlState.isOneOf(NO_TEXT, e)) {
            return answer(Problem.invalid("", "A text holds a character that none can have: U+0000."));
        }
        LOG.error("Unexpected failure", e);
        return answer(HttpProblems.of(500));
    }
}
