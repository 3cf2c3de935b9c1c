package nl.krachtketen.contract;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every event type of the chain, read from the sealed hierarchy under {@link Event}: a new record with an
 * {@link EventType} is in the catalogue, and nothing is listed twice.
 */
public final class EventCatalogue {

    private static final String TYPE_PREFIX = "nl.krachtketen.";
    private static final String SCHEMA_BASE = "https://krachtketen.nl/schemas/";
    private static final List<Entry> ENTRIES = records(Event.class).map(EventCatalogue::entry).toList();
    private static final Map<String, Entry> BY_TYPE =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::type, Function.identity()));
    private static final Map<Class<? extends Event>, Entry> BY_CLASS =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::recordClass, Function.identity()));

    private EventCatalogue() {
    }

    /**
     * One event type in one version.
     *
     * @param type the CloudEvents type, such as {@code nl.krachtketen.participants.registered.v1}
     * @param topic the Kafka topic on which it travels
     * @param dataSchema the CloudEvents dataschema: the public address of its JSON Schema
     */
    public record Entry(String type, Class<? extends Event> recordClass, String topic, URI dataSchema) {

        /** Where its JSON Schema stands on the class path. */
        public String schemaResource() {
            return "/schemas/" + type + ".json";
        }
    }

    /** All types, in the order in which the records are written down. */
    public static List<Entry> all() {
        return ENTRIES;
    }

    /** Those that partners can be told of: all but the log about each participant, which is hers, and what a municipality sets for itself. */
    public static List<Entry> forPartners() {
        return ENTRIES.stream().filter(entry -> !List.of(Topics.PROCESSING_LOG, Topics.MUNICIPALITY_EVENTS).contains(entry.topic())).toList();
    }

    /** The entry of a CloudEvents type; empty if this version of the contract does not know it. */
    public static Optional<Entry> byType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** The entry of an event. */
    public static Entry of(Event event) {
        return of(event.getClass());
    }

    /** The entry of an event's class. */
    public static Entry of(Class<? extends Event> recordClass) {
        return BY_CLASS.get(recordClass);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCatalogue::records);
    }

    private static Entry entry(Class<?> recordClass) {
        var eventType = recordClass.getAnnotation(EventType.class);
        var type = TYPE_PREFIX + eventType.value() + ".v" + eventType.version();
        return new Entry(type, recordClass.asSubclass(Event.class), topicOf(recordClass), URI.create(SCHEMA_BASE + type + ".json"));
    }

    private static String topicOf(Class<?> recordClass) {
        if (ProcessingEvent.class.isAssignableFrom(recordClass)) {
            return Topics.PROCESSING_LOG;
        }
        if (MunicipalityEvent.class.isAssignableFrom(recordClass)) {
            return Topics.MUNICIPALITY_EVENTS;
        }
        return ChainEvent.class.isAssignableFrom(recordClass) ? Topics.CHAIN_EVENTS : Topics.OFFERING_EVENTS;
    }
}
