package nl.krachtketen.reporting.portal;

import java.util.List;
import nl.krachtketen.contract.EventCatalogue;
import nl.krachtketen.contract.EventReference;

/**
 * An event as the catalogue shows it.
 *
 * @param name the type without what all types begin with; its place on the page
 */
public record EventView(String name, String type, String text, List<FieldView> fields, String example) {

    private static final String PREFIX = "nl.krachtketen.";

    /**
     * @param form    in words what a value is; null if there is a pattern or a list of codes
     * @param pattern what a value must match
     */
    public record FieldView(String name, boolean optional, String text, boolean list, String form, String pattern, List<String> codes) {

        static FieldView of(EventReference.Field field) {
            boolean pattern = field.form() != null && field.form().startsWith("^");
            return new FieldView(field.name(), field.optional(), field.text(), field.list(), pattern ? null : field.form(),
                    pattern ? field.form() : null, field.codes());
        }
    }

    static EventView of(EventCatalogue.Entry entry) {
        EventReference told = EventReference.of(entry);
        return new EventView(entry.type().substring(PREFIX.length()), entry.type(), told.text(),
                told.fields().stream().map(FieldView::of).toList(), told.example());
    }

    String group() {
        return name.substring(0, name.indexOf('.'));
    }
}
