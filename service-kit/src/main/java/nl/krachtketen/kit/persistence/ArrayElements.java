package nl.krachtketen.kit.persistence;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.array.SqlArrayType;
import org.jdbi.v3.core.array.SqlArrayTypeFactory;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * Gives the driver arrays of what they are of: those it sends in binary, instead of writing them out and escaping them sign by sign. Where
 * text is asked for, codes and moments are written as such.
 */
class ArrayElements implements SqlArrayTypeFactory {

    private static final Map<Type, SqlArrayType<?>> TYPES = Map.of(String.class, new Elements(String.class, "varchar", Object::toString),
            Long.class, new Elements(Long.class, "int8", number -> ((Number) number).longValue()),
            Integer.class, new Elements(Integer.class, "int4", number -> ((Number) number).intValue()));

    private record Elements(Class<?> getArrayElementClass, String getTypeName, Function<Object, Object> as) implements SqlArrayType<Object> {

        @Override
        public Object convertArrayElement(Object element) {
            return element == null ? null : as.apply(element);
        }
    }

    @Override
    public Optional<SqlArrayType<?>> build(Type elementType, ConfigRegistry config) {
        return Optional.ofNullable(TYPES.get(elementType));
    }
}
