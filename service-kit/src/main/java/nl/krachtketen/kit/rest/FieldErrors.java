package nl.krachtketen.kit.rest;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Which fields of an input are wrong, in words that help whoever sent it. */
public final class FieldErrors {

    private FieldErrors() {}

    /** What the constraints on an input say of it, by field. */
    public static List<Problem.FieldError> of(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(FieldErrors::of).sorted(Comparator.comparing(Problem.FieldError::field)).toList();
    }

    /** Where JSON has another form than was asked for. */
    public static Problem.FieldError of(JsonMappingException e) {
        return new Problem.FieldError(path(e), reason(e));
    }

    private static Problem.FieldError of(ConstraintViolation<?> violation) {
        // The path may begin with the resource's method and its parameter, and an element of a list has a node of its own: none
        // of them means anything to the caller.
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
        String field = nodes.stream().filter(node -> node.getKind() == ElementKind.PROPERTY).map(Path.Node::toString)
                .collect(Collectors.joining("."));
        return new Problem.FieldError(field.isEmpty() ? nodes.getLast().toString() : field, violation.getMessage());
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
