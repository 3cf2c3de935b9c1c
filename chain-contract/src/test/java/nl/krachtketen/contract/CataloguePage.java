package nl.krachtketen.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
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
    private static final Set<String> PAIRWISE = Set.of("participantId", "otherParticipantId", "coachId");
    private final List<EventCatalogue.Entry> entries =
            EventCatalogue.all().stream().filter(entry -> !entry.topic().equals(Topics.PROCESSING_LOG)).toList();
    private final StringBuilder page = new StringBuilder();

    static String of(String begin) {
        return new CataloguePage().write(begin);
    }

    private String write(String begin) {
        page.append(begin);
        Set<Class<?>> shared = new LinkedHashSet<>();
        for (var entry : entries) {
            flat(entry.recordClass()).filter(shared::add).findFirst().ifPresent(record -> shared(record, entry));
        }
        page.append("\n## Events\n");
        entries.forEach(this::event);
        return page.toString();
    }

    /** What several events tell is said once. */
    private void shared(Class<?> record, EventCatalogue.Entry entry) {
        page.append("\n## ").append(title(record)).append("\n").append(FIELDS);
        fields(record, PublishedFiles.schema(entry));
    }

    private void event(EventCatalogue.Entry entry) {
        var schema = PublishedFiles.schema(entry);
        page.append("\n### ").append(entry.recordClass().getAnnotation(EventType.class).value()).append("\n`").append(entry.type())
                .append("` · [schema](").append(FILES).append("schemas/").append(entry.type()).append(".json) · [example](")
                .append(FILES).append("examples/").append(entry.type()).append("/complete.json)\n\n")
                .append(schema.get("description").asText()).append(" ");
        String shared = flat(entry.recordClass()).map(record -> "[%s](#%s)".formatted(lower(title(record)), anchor(record)))
                .collect(Collectors.joining(" and "));
        boolean none = own(entry.recordClass()).isEmpty();
        page.append(shared.isEmpty() ? "" : "With the fields of " + shared + (none ? ".\n" : " and:\n"));
        if (!none) {
            page.append(FIELDS);
            fields(entry.recordClass(), schema);
        }
    }

    private void fields(Class<?> record, JsonNode schema) {
        List<String> required = new ArrayList<>();
        schema.get("required").forEach(name -> required.add(name.asText()));
        own(record).forEach(component -> {
            var field = schema.at("/properties/" + component.getName());
            String optional = required.contains(component.getName()) ? "" : ", optional";
            page.append("| `").append(component.getName()).append("`").append(optional).append(" | ").append(field.get("description").asText())
                    .append(" | ").append(PAIRWISE.contains(component.getName()) ? "an identifier of your own" : values(field)).append(" |\n");
        });
    }

    private static String values(JsonNode field) {
        var value = field.has("items") ? field.get("items") : field;
        String list = field.has("items") ? "list of " : "";
        if (value.has("enum")) {
            return list + value.get("enum").valueStream().map(code -> "`" + code.asText() + "`").collect(Collectors.joining(" "));
        }
        if (value.has("properties")) {
            return list + "objects with " + value.get("properties").properties().stream().map(part -> "`" + part.getKey() + "`")
                    .collect(Collectors.joining(", "));
        }
        return list + (value.has("pattern") ? "`" + unanchored(value.get("pattern").asText()) + "`"
                : value.has("format") ? value.get("format").asText() : value.get("type").asText());
    }

    private static String unanchored(String pattern) {
        return pattern.substring(1, pattern.length() - 1).replace("|", "\\|");
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

    private static String anchor(Class<?> record) {
        return lower(title(record)).replace(' ', '-');
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
