package nl.krachtketen.reporting.dashboard;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.function.Function;
import nl.krachtketen.kit.rest.Problem;

/** A choice that came as text. A page that was sent along goes on without what makes no sense; a program is told. */
public final class Choice {

    private Choice() {}

    /** Null if nothing was chosen, or nothing that can be read. */
    public static <T> T orNull(String value, Function<String, T> reading) {
        try {
            return value == null ? null : reading.apply(value);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Null if nothing was chosen. @throws Problem 400 that names the field */
    public static <T> T orProblem(String field, String value, Function<String, T> reading, String wanted) {
        T read = orNull(value, reading);
        if (value != null && read == null) {
            throw Problem.invalid(field, wanted);
        }
        return read;
    }

    public static String oneOf(Object[] values) {
        return "must be one of " + Arrays.toString(values);
    }
}
