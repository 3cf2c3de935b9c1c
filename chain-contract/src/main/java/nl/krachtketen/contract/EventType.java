package nl.krachtketen.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The wire name of an event, so that a class can be renamed and the published language stays. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** Group and name, such as {@code participants.intake-done}; without prefix and version. */
    String value();

    /** Goes up when anything but an optional field changes; the old version stays beside it. */
    int version() default 1;
}
