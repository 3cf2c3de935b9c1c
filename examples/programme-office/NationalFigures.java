import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A programme office that adds up the national figures by itself, from nothing but its topic. */
public class NationalFigures {

    static final ObjectMapper JSON = new ObjectMapper();
    static final List<String> MUNICIPALITIES = List.of("GM0363", "GM0599", "GM0518", "GM0344", "GM0758", "GM0268", "GM0164", "GM0202",
            "GM1883", "GM0772", "GM0014", "GM0080", "GM0355", "GM0153", "GM0307", "GM9016", "GM9017", "GM9018", "GM9019", "GM9020",
            "GM9021", "GM9022", "GM9023", "GM9024", "GM9025", "GM9026");
    /** For what she is counted, and the events of which one is enough for it. */
    static final Map<String, String> STEPS = Map.ofEntries(Map.entry("RECRUITED", "participants.registered"),
            Map.entry("INTAKE_DONE", "participants.intake-done"), Map.entry("ORIENTATION", "placements.activity-(started|completed)"),
            Map.entry("MATCHED", "matches.chosen"), Map.entry("TRIAL", "placements.trial-started"),
            Map.entry("PLACED", "placements.placed"), Map.entry("activated", "placements.(trial-started|placed)"),
            Map.entry("MOVED_ON", "placements.moved-to-.*"), Map.entry("education", "placements.moved-to-education"),
            Map.entry("work", "placements.moved-to-work"), Map.entry("enterprise", "placements.moved-to-enterprise"));

    record Event(String sequence, String type, String about, Instant occurredAt, JsonNode data) {
        boolean is(String types) {
            return type.matches("nl\\.krachtketen\\.(" + types + ")\\.v1");
        }
    }

    /** One woman, however many organisations registered her. */
    record Woman(String municipality, boolean counts, Set<String> steps) {}

    static final Comparator<Event> AS_IT_HAPPENED = Comparator.comparing(Event::occurredAt).thenComparing(Event::sequence);

    /** A number of our own for whom we are told of. Once she is erased nobody knows whose it was, and it goes on counting. */
    final Map<String, Integer> numbers = new HashMap<>();
    int given;
    final Map<Integer, List<Event>> told = new HashMap<>();
    /** The latest word on whether two are one woman. */
    final Map<Set<Integer>, Event> words = new HashMap<>();

    int number(String name) {
        return numbers.computeIfAbsent(name, unknown -> ++given);
    }

    void tell(Event event) {
        if (event.is("participants.erased")) {
            numbers.remove(event.about());
            return;
        }
        told.computeIfAbsent(number(event.about()), none -> new ArrayList<>()).add(event);
        if (event.is("participants.(un)?merged")) {
            words.merge(Set.of(number(event.about()), number(event.data().get("otherParticipantId").textValue())), event,
                    (one, other) -> AS_IT_HAPPENED.compare(one, other) < 0 ? other : one);
        }
    }

    List<Woman> women() {
        Set<Integer> seen = new HashSet<>();
        return told.keySet().stream().map(number -> together(number, seen)).filter(events -> !events.isEmpty())
                .map(events -> woman(events.stream().sorted(AS_IT_HAPPENED).toList())).filter(Woman::counts).toList();
    }

    List<Event> together(int number, Set<Integer> seen) {
        if (!seen.add(number)) {
            return List.of();
        }
        var others = words.entrySet().stream().filter(word -> word.getValue().is("participants.merged")).map(Map.Entry::getKey)
                .filter(pair -> pair.contains(number)).flatMap(Set::stream).flatMap(other -> together(other, seen).stream());
        return Stream.concat(told.getOrDefault(number, List.of()).stream(), others).toList();
    }

    /** Where she is, and whether she counts, is settled by registering or moving her; other events repeat it. */
    static Woman woman(List<Event> events) {
        Event settled = events.stream().filter(event -> event.is("participants.(registered|moved-municipality)"))
                .reduce((earlier, later) -> later).orElse(events.getLast());
        Set<String> steps = STEPS.entrySet().stream().filter(step -> events.stream().anyMatch(event -> event.is(step.getValue())))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        return new Woman(settled.data().get("municipality").textValue(), settled.data().get("countsForProgramme").booleanValue(), steps);
    }

    static Map<String, Object> figures(List<Woman> all) {
        var women = all.stream().filter(woman -> MUNICIPALITIES.contains(woman.municipality())).toList();
        return Map.of("activated", took(women, "activated"),
                "steps", Stream.of("RECRUITED", "INTAKE_DONE", "ORIENTATION", "MATCHED", "TRIAL", "PLACED", "MOVED_ON")
                        .map(step -> Map.of("step", step, "women", took(women, step))).toList(),
                "movedOn", Stream.of("education", "work", "enterprise").collect(Collectors.toMap(kind -> kind, kind -> took(women, kind))),
                "municipalities", MUNICIPALITIES.stream().map(code -> of(code, women)).toList());
    }

    static Map<String, Object> of(String code, List<Woman> women) {
        var hers = women.stream().filter(woman -> woman.municipality().equals(code)).toList();
        return Map.of("municipality", code, "recruited", took(hers, "RECRUITED"), "activated", took(hers, "activated"),
                "joinedIn", took(hers, "TRIAL"), "placed", took(hers, "PLACED"), "movedOn", took(hers, "MOVED_ON"));
    }

    static long took(List<Woman> women, String step) {
        return women.stream().filter(woman -> woman.steps().contains(step)).count();
    }

    /** Everything that is on the topic now. The sequence is the order of all, and drops what came twice. */
    static TreeMap<String, Event> read(Properties login) throws IOException {
        var events = new TreeMap<String, Event>();
        try (var consumer = new KafkaConsumer<>(login, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor("programme-events").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    JsonNode data = JSON.readTree(record.value());
                    String sequence = new String(record.headers().lastHeader("ce_sequence").value());
                    String type = new String(record.headers().lastHeader("ce_type").value());
                    if (data.has("participantId")) {
                        Instant occurredAt = Instant.parse(data.get("occurredAt").textValue());
                        events.put(sequence, new Event(sequence, type, record.key(), occurredAt, data));
                    }
                }
            }
        }
        return events;
    }

    public static void main(String[] arguments) throws IOException {
        var login = new Properties();
        login.load(Files.newBufferedReader(Path.of(arguments[0])));
        var office = new NationalFigures();
        read(login).values().forEach(office::tell);
        System.out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(figures(office.women())));
    }
}
