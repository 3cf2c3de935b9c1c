package nl.krachtketen.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The data files of the demo. */
final class Data {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Data() {
    }

    /** The rows of a file that holds one list. */
    static <T> List<T> list(String file, Class<T> row) {
        try (InputStream json = Data.class.getResourceAsStream("/demo/" + file)) {
            return JSON.readValue(json, JSON.getTypeFactory().constructCollectionType(List.class, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
