package nl.krachtketen.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What the schemas say about events and fields; remembers which sentences were used. */
final class Descriptions {

    private final Properties sentences = new Properties();
    private final Set<String> used = new HashSet<>();

    Descriptions() {
        try (var file = Descriptions.class.getResourceAsStream("/descriptions.properties")) {
            sentences.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String ofEvent(Class<?> recordClass) {
        return sentence(recordClass.getAnnotation(EventType.class).value());
    }

    String ofField(Class<?> recordClass, String field) {
        var specific = recordClass.getSimpleName() + "." + field;
        return sentence(sentences.containsKey(specific) ? specific : field);
    }

    Set<String> unused() {
        var unused = new TreeSet<>(sentences.stringPropertyNames());
        unused.removeAll(used);
        return unused;
    }

    private String sentence(String key) {
        used.add(key);
        var sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new AssertionError("descriptions.properties says nothing about " + key);
        }
        return sentence;
    }
}
