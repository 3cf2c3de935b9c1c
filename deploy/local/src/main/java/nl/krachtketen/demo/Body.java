package nl.krachtketen.demo;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a call sends. */
final class Body {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Of something that happened at that moment. */
    static Body at(Instant occurredAt) {
        return new Body().with("occurredAt", occurredAt.toString());
    }

    /** A null is left out: it is not known. */
    Body with(String name, Object value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    @JsonValue
    Map<String, Object> fields() {
        return fields;
    }
}
