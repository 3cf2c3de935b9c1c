package nl.krachtketen.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The schemas and examples as they are published with the artifact. */
final class PublishedFiles {

    static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaValidatorsConfig WITH_FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private PublishedFiles() {
    }

    static ObjectNode schema(EventCatalogue.Entry entry) {
        return json(text(SCHEMAS.resolve(entry.type() + ".json")));
    }

    static JsonSchema validator(EventCatalogue.Entry entry) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema(entry), WITH_FORMATS);
    }

    static ObjectNode example(EventCatalogue.Entry entry, String name) {
        return json(text(EXAMPLES.resolve(entry.type()).resolve(name + ".json")));
    }

    static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> namesIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
