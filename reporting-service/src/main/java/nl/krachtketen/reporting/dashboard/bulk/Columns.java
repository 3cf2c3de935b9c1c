package nl.krachtketen.reporting.dashboard.bulk;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the rows and columns of a table are: what the API says of the answer's fields that are called as they are. */
final class Columns {

    private final List<Class<?>> records;

    private Columns(List<Class<?>> records) {
        this.records = records;
    }

    /** The record that has most of the columns describes them, then the next. */
    static Columns of(BulkTable table) {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(table.figures(), found);
        return new Columns(found.stream().sorted(Comparator.<Class<?>>comparingLong(each -> table.columns().stream()
                .flatMap(column -> field(each, column)).count()).reversed()).toList());
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType list) {
            Stream.of(list.getActualTypeArguments()).forEach(each -> collect(each, found));
        } else if (type instanceof Class<?> one && one.isRecord() && found.add(one)) {
            Stream.of(one.getRecordComponents()).map(RecordComponent::getGenericType).forEach(each -> collect(each, found));
        }
    }

    /** What a row is. */
    String row() {
        return records.stream().flatMap(each -> Stream.ofNullable(each.getAnnotation(Schema.class))).map(Schema::description)
                .filter(text -> !text.isEmpty()).findFirst().orElseThrow();
    }

    String meaning(String column) {
        return fieldOf(column).getAnnotation(Schema.class).description();
    }

    /** The codes that stand in it; none if it holds no codes. */
    List<? extends Enum<?>> codes(String column) {
        return fieldOf(column).getReturnType().getEnumConstants() instanceof Enum<?>[] codes ? List.of(codes) : List.of();
    }

    private Method fieldOf(String column) {
        return records.stream().flatMap(each -> field(each, column)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No field is called as the column " + column));
    }

    private static Stream<Method> field(Class<?> of, String column) {
        return Stream.of(of.getDeclaredMethods()).filter(each -> each.getName().equals(column) && each.getParameterCount() == 0
                && each.isAnnotationPresent(Schema.class));
    }
}
