package nl.krachtketen.contract;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How an event's record becomes a flat JSON object.
 *
 * @param flatComponents the components that are records themselves, whose fields stand beside those of the event
 * @param requiredFields the names of all fields of the JSON object that are not marked {@link Nullable}
 */
record EventShape(List<String> flatComponents, List<String> requiredFields) {

    private static final ClassValue<EventShape> SHAPES = new ClassValue<>() {
        @Override
        protected EventShape computeValue(Class<?> recordClass) {
            var flat = Arrays.stream(recordClass.getRecordComponents()).filter(EventShape::isFlat);
            return new EventShape(flat.map(RecordComponent::getName).toList(), required(recordClass).toList());
        }
    };

    static EventShape of(Class<? extends Event> recordClass) {
        return SHAPES.get(recordClass);
    }

    private static boolean isFlat(RecordComponent component) {
        return component.getType().isRecord();
    }

    private static Stream<String> required(Class<?> recordClass) {
        return Arrays.stream(recordClass.getRecordComponents())
                .filter(component -> !component.isAnnotationPresent(Nullable.class))
                .flatMap(it -> isFlat(it) ? required(it.getType()) : Stream.of(it.getName()));
    }
}
