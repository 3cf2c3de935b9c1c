package nl.krachtketen.kit.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an operation that will end, beside {@link Deprecated}: every answer says so, and from its last day on it is refused. The
 * rules are in docs/versions.md.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Ends {

    /** The day on which it was announced, as in 2026-01-31. */
    String announced();

    /** The first day without it; at least half a year later. */
    String on();

    /** The operation that replaces it. */
    String instead();
}
