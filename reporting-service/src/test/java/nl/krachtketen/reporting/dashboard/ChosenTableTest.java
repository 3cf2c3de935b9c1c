package nl.krachtketen.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import nl.krachtketen.reporting.Reporting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks for a table that there is not is told which ones there are, whatever form the answer was to have. */
@QuarkusTest
class ChosenTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/csv"})
    void anotherTableIsRefusedByName(String form) {
        assertRefused(form, "/v1/national?table=months", "must be left out, or be one of [steps, totals]");
        assertRefused(form, "/v1/national/months?table=steps", "must be left out: there is one table");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/csv"})
    void everyOperationThatHasTablesRefusesAnotherOne(String form) {
        List<String> operations = CsvAnswers.all().stream().filter(address -> !address.contains("?")).toList();
        assertThat(operations).hasSizeGreaterThan(25).allSatisfy(address ->
                ask(form, address + "?table=elsewhere").statusCode(400).body("errors.field", equalTo(List.of(Tabular.TABLE))));
    }

    @Test
    void itIsRefusedBeforeAnythingIsReadForIt() {
        String never = "/v1/municipalities/GM0758/interim-reports/1999-01_1999-06";
        ask("application/json", never).statusCode(404);
        assertRefused("application/json", never + "?table=months", "must be left out, or be one of [changes]");
    }

    @Test
    void asJsonEachTableIsPartOfTheSameAnswer() {
        assertThat(ask("application/json", "/v1/national?table=steps").statusCode(200).extract().asString())
                .isEqualTo(ask("application/json", "/v1/national").extract().asString());
    }

    private static void assertRefused(String form, String address, String message) {
        ask(form, address).statusCode(400).contentType("application/problem+json").body("errors[0].field", equalTo(Tabular.TABLE))
                .body("errors[0].message", equalTo(message));
    }

    private static ValidatableResponse ask(String form, String address) {
        return given().auth().oauth2(address.contains("GM0758") ? Reporting.BREDA : Reporting.OFFICE).accept(form).get(address).then();
    }
}
