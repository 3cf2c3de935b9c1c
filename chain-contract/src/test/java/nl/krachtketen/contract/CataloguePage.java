package nl.krachtketen.contract;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the event catalogue for partners from the records, their schemas and their examples. */
final class CataloguePage {

    private static final String FILES = "../chain-contract/src/main/resources/";
    private static final String FIELDS = "\n| field | meaning | value |\n|---|---|---|\n";
    private final StringBuilder page = new StringBuilder();

    static String of(String begin) {
        return new CataloguePage().write(begin);
    }

    private String write(String begin) {
        page.append(begin);
        var events = EventCatalogue.forPartners().stream().map(EventReference::of).toList();
        Set<Class<?>> shared = new LinkedHashSet<>();
        events.forEach(event -> flat(event.entry().recordClass()).filter(shared::add).forEach(record -> {
            page.append("\n## ").append(title(record)).append("\n").append(FIELDS);
            fields(record, event);
        }));
        page.append("\n## Events\n");
        events.forEach(this::event);
        return page.toString();
    }

    /** What several events tell was said once, before. */
    private void event(EventReference event) {
        Class<?> record = event.entry().recordClass();
        String type = event.entry().type();
        page.append("""

                ### %1$s
                `%2$s` · [schema](%3$sschemas/%2$s.json) · [example](%3$sexamples/%2$s/complete.json)

                %4$s %5$s\
                """.formatted(record.getAnnotation(EventType.class).value(), type, FILES, event.text(), report(event.entry())));
        String shared = flat(record).map(part -> "[%s](#%s)".formatted(lower(title(part)), lower(title(part)).replace(' ', '-')))
                .collect(Collectors.joining(" and "));
        boolean none = own(record).isEmpty();
        page.append(shared.isEmpty() ? "\n" : " With the fields of " + shared + (none ? ".\n" : " and:\n"));
        if (!none) {
            page.append(FIELDS);
            fields(record, event);
        }
    }

    private static String report(EventCatalogue.Entry entry) {
        return PartnerReports.whyClosed(entry).map("Not reported by partners. "::concat)
                .orElseGet(() -> "Partners report it to %s-service, if they are registered for it.".formatted(PartnerReports.owner(entry)));
    }

    private void fields(Class<?> record, EventReference event) {
        own(record).stream().map(component -> event.field(component.getName()).orElseThrow()).forEach(field ->
                page.append("| `%s`%s | %s | %s%s |\n".formatted(field.name(), field.optional() ? ", optional" : "", field.text(),
                        field.list() ? "list of " : "", value(field))));
    }

    private static String value(EventReference.Field field) {
        if (field.form() == null) {
            return field.codes().stream().map(code -> "`" + code + "`").collect(Collectors.joining(" "));
        }
        return field.form().startsWith("^") ? "`" + field.form().replace("|", "\\|") + "`" : field.form();
    }

    private static Stream<Class<?>> flat(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).<Class<?>>map(RecordComponent::getType).filter(Class::isRecord);
    }

    private static List<RecordComponent> own(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).filter(component -> !component.getType().isRecord()).toList();
    }

    private static String title(Class<?> record) {
        return switch (record.getSimpleName()) {
            case "About" -> "Every event about a participant";
            case "Handover" -> "Every event about a handover";
            case "Offering" -> "Every event about an offering";
            default -> throw new AssertionError("The catalogue has no title for what " + record.getSimpleName() + " shares");
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
