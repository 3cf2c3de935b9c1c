package nl.krachtketen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The published schemas follow the records. After a wanted change, rewrite them with {@code -Dapprove=true}. */
class SchemaTest {

    private final Descriptions descriptions = new Descriptions();

    @Test
    void eachPublishedSchemaSaysWhatItsRecordSays() throws IOException {
        var generator = new SchemaGenerator(descriptions);
        for (var entry : EventCatalogue.all()) {
            var generated = generator.schemaOf(entry);
            if (Boolean.getBoolean("approve")) {
                approve(entry, generated);
            }
            assertThat(PublishedFiles.schema(entry).toPrettyString()).isEqualTo(generated.toPrettyString());
        }
        assertThat(descriptions.unused()).isEmpty();
    }

    @Test
    void eachPublishedSchemaBelongsToAnEvent() {
        assertThat(PublishedFiles.namesIn(PublishedFiles.SCHEMAS))
                .containsExactlyInAnyOrderElementsOf(
                        EventCatalogue.all().stream().map(entry -> entry.type() + ".json").toList());
    }

    private static void approve(EventCatalogue.Entry entry, ObjectNode generated) throws IOException {
        var file = PublishedFiles.SCHEMAS.resolve(entry.type() + ".json");
        Files.writeString(file, generated.toPrettyString() + "\n");
    }
}
