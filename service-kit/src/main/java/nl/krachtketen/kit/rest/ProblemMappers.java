package nl.krachtketen.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error leaves as a problem, whatever raised it; what is unexpected is logged here and told nobody. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

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
        return answer(Problem.invalid(e.getConstraintViolations().stream().map(ProblemMappers::fieldError)
                .sorted((a, b) -> a.field().compareTo(b.field())).toList()));
    }

    @ServerExceptionMapper({MismatchedInputException.class, ValueInstantiationException.class, JsonMappingException.class})
    public Response unreadable(JsonMappingException e) {
        return answer(Problem.invalid(path(e), reason(e)));
    }

    @ServerExceptionMapper
    public Response notJson(JsonProcessingException e) {
        var at = e.getLocation();
        return answer(Problem.invalid("", "The body is not well-formed JSON"
                + (at == null ? "." : " at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".")));
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    public Response unauthorized(SecurityException e) {
        Response response = answer(Problem.of("unauthorized", "Unauthorized", 401,
                "A valid access token is needed: Authorization: Bearer <token>."));
        return Response.fromResponse(response).header("WWW-Authenticate", "Bearer").build();
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
        if (e.getCause() instanceof NumberFormatException) {
            return answer(Problem.of("invalid-input", "Invalid input", 400, "A number in the address cannot be read."));
        }
        return answer(HttpProblems.of(given.getStatus()));
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        LOG.error("Unexpected failure", e);
        return answer(HttpProblems.of(500));
    }

    private static Problem.FieldError fieldError(ConstraintViolation<?> violation) {
        // The path begins with the resource's method and its parameter, and an element of a list has a node of its own: neither
        // means anything to the caller.
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.CONTAINER_ELEMENT).map(Path.Node::toString).toList();
        String field = nodes.size() > 2 ? String.join(".", nodes.subList(2, nodes.size())) : nodes.getLast();
        return new Problem.FieldError(field, violation.getMessage());
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream().map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }

    /** Jackson's own messages quote the input and our class names; neither belongs in an answer. */
    private static String reason(JsonMappingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> "is not a field of this request; known are: " + known(unknown);
            case InvalidFormatException wrong when wrong.getTargetType().isEnum() ->
                    "must be one of " + Arrays.stream(wrong.getTargetType().getEnumConstants()).map(Object::toString).toList();
            case InvalidFormatException wrong -> "must be " + Media.describe(wrong.getTargetType());
            case ValueInstantiationException wrong when wrong.getCause() instanceof IllegalArgumentException cause -> cause.getMessage();
            case MismatchedInputException wrong when wrong.getTargetType() != null -> "must be " + Media.describe(wrong.getTargetType());
            default -> "cannot be read";
        };
    }

    private static List<Object> known(UnrecognizedPropertyException e) {
        return e.getKnownPropertyIds() == null ? List.of() : List.copyOf(e.getKnownPropertyIds());
    }
}
