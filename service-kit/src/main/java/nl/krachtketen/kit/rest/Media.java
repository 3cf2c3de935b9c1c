package nl.krachtketen.kit.rest;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.UUID;

/** Media types of the platform, and how a JSON type is called when it is missed. */
public final class Media {

    public static final String PROBLEM = "application/problem+json";

    private Media() {}

    static String describe(Class<?> type) {
        if (type.isEnum() || CharSequence.class.isAssignableFrom(type)) {
            return "a string";
        } else if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        } else if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number";
        } else if (Temporal.class.isAssignableFrom(type)) {
            return "a date or date-time of RFC 3339, as in 2026-11-21T09:30:00+01:00";
        } else if (type == UUID.class) {
            return "a UUID";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }
}
