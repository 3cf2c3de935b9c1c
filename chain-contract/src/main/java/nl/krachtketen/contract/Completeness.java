package nl.krachtketen.contract;

import java.lang.reflect.RecordComponent;

/** Requires every component of a record that is not marked {@link Nullable}, in one place instead of in each record. */
final class Completeness {

    private Completeness() {
    }

    static void require(Event event) {
        for (var component : event.getClass().getRecordComponents()) {
            if (!component.isAnnotationPresent(Nullable.class) && valueOf(component, event) == null) {
                throw new IllegalArgumentException(component.getName() + " is missing");
            }
        }
    }

    private static Object valueOf(RecordComponent component, Event event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
