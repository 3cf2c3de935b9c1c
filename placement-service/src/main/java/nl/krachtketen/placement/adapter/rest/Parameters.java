package nl.krachtketen.placement.adapter.rest;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.kit.rest.Problem;

/** Reads what comes as text in an address. */
public final class Parameters {

    private static final int UUID_LENGTH = 36;

    private Parameters() {}

    /** An identifier in a path: what is no identifier is simply not found. */
    public static UUID path(String kind, String text) {
        return parse(text).orElseThrow(() -> Problem.notFound("There is no " + kind + " with this identifier."));
    }

    /** An identifier in a query; null if it is left out. */
    static UUID uuid(String name, String text) {
        return text == null ? null : parse(text).orElseThrow(() -> Problem.invalid(name, "must be a UUID"));
    }

    /** A code in a query; null if it is left out. */
    static <E extends Enum<E>> E code(Class<E> codes, String name, String text) {
        return text == null
                ? null
                : Arrays.stream(codes.getEnumConstants())
                        .filter(code -> code.name().equals(text))
                        .findFirst()
                        .orElseThrow(() ->
                                Problem.invalid(name, "must be one of " + Arrays.toString(codes.getEnumConstants())));
    }

    private static Optional<UUID> parse(String text) {
        try {
            return text.length() == UUID_LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
