package nl.krachtketen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No personal data and no free text on the bus, whoever adds a field. */
class PrivacyTest {

    private static final List<String> NEVER_IN_A_NAME = List.of("name", "phone", "mail", "birth", "address", "street",
            "note", "remark", "comment", "text", "description", "bsn", "health", "religion", "ethnic", "nationality",
            "gender", "shelter", "diagnosis", "iban");

    private static final Set<String> PUBLIC_TITLES = Set.of("title", "organisationTitle");

    static List<EventCatalogue.Entry> entries() {
        return EventCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void noFieldIsNamedAfterPersonalData(EventCatalogue.Entry entry) {
        assertThat(fieldsOf(PublishedFiles.schema(entry)).map(field -> field.getKey().toLowerCase()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).doesNotContain(NEVER_IN_A_NAME));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void eachStringIsACodeOrHasAFixedForm(EventCatalogue.Entry entry) {
        assertThat(fieldsOf(PublishedFiles.schema(entry)))
                .filteredOn(field -> isString(field.getValue()))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(isConstrained(field.getValue())).as(field.getKey()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void onlyThePublicTitleOfAnOfferingOrOrganisationMayHoldSpaces(EventCatalogue.Entry entry) {
        assertThat(fieldsOf(PublishedFiles.schema(entry)))
                .filteredOn(field -> field.getValue().has("pattern") && !PUBLIC_TITLES.contains(field.getKey()))
                .isNotEmpty()
                .allSatisfy(field -> assertThat("two words").doesNotMatch(field.getValue().get("pattern").asText()));
    }

    private static Stream<Map.Entry<String, JsonNode>> fieldsOf(JsonNode schema) {
        return Stream.of(schema)
                .flatMap(object -> object.path("properties").properties().stream())
                .flatMap(field -> Stream.concat(
                        Stream.of(Map.entry(field.getKey(), valueOf(field.getValue()))),
                        fieldsOf(valueOf(field.getValue()))));
    }

    private static JsonNode valueOf(JsonNode schema) {
        return schema.has("items") ? schema.get("items") : schema;
    }

    private static boolean isString(JsonNode schema) {
        return schema.path("type").asText().equals("string");
    }

    private static boolean isConstrained(JsonNode schema) {
        return Set.of("enum", "format", "pattern").stream().anyMatch(schema::has);
    }
}
