package nl.krachtketen.kit.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.krachtketen.kit.rest.FieldErrors;
import nl.krachtketen.kit.rest.Problem;

/** What a partner reported, on its way to a request of the API. */
public final class Reported {

    private final ObjectMapper json;
    private final ObjectNode data;

    Reported(ObjectMapper json, ObjectNode data) {
        this.json = json;
        this.data = data;
    }

    /** A field as text; null if it is left out. */
    public String text(String field) {
        return data.path(field).textValue();
    }

    public boolean flag(String field) {
        return data.path(field).booleanValue();
    }

    /** The same with a field that the operation calls by another name, or that follows from the type. */
    public Reported with(String field, Object value) {
        ObjectNode more = data.deepCopy();
        more.set(field, json.valueToTree(value));
        return new Reported(json, more);
    }

    /** Only these fields, those of the request. */
    public Reported only(String... fields) {
        return new Reported(json, data.deepCopy().retain(fields));
    }

    /** All but these fields. */
    public Reported without(String... fields) {
        return new Reported(json, data.deepCopy().remove(List.of(fields)));
    }

    /** The request that says the same. */
    public <T> T as(Class<T> request) {
        try {
            return json.treeToValue(data, request);
        } catch (JsonMappingException e) {
            throw Problem.invalid(List.of(FieldErrors.of(e)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read before cannot be read again", e);
        }
    }
}
