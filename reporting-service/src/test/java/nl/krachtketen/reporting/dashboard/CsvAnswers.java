package nl.krachtketen.reporting.dashboard;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every table that an operation has, by what the served document says. */
public final class CsvAnswers {

    private CsvAnswers() {}

    /** The addresses of all tables, of Breda where they are a municipality's. */
    public static List<String> all() {
        Map<String, Map<String, Map<String, ?>>> paths = given().get("/v1/openapi.json").then().extract().path("paths");
        return paths.entrySet().stream().filter(each -> each.getValue().containsKey("get") && hasCsv(each.getValue().get("get")))
                .flatMap(each -> tables("/v1" + each.getKey(), each.getValue().get("get"))).sorted().toList();
    }

    public static Response ask(String token, String address) {
        return given().auth().oauth2(token).accept("text/csv").get(address);
    }

    private static boolean hasCsv(Map<String, ?> operation) {
        return at(operation, "responses", "200", "content").containsKey("text/csv");
    }

    private static Stream<String> tables(String path, Map<String, ?> operation) {
        String address = path.replace("{municipality}", "GM0758").replace("{month}", "latest").replace("{report}", "2008-01_2008-06");
        @SuppressWarnings("unchecked")
        List<Map<String, Map<String, List<String>>>> parameters = (List<Map<String, Map<String, List<String>>>>) operation.get("parameters");
        return Stream.concat(Stream.of(address), Stream.ofNullable(parameters).flatMap(List::stream)
                .filter(parameter -> Tabular.TABLE.equals(((Map<String, ?>) parameter).get("name")))
                .flatMap(parameter -> parameter.get("schema").get("enum").stream()).map(table -> address + "?table=" + table));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> at(Map<String, ?> node, String... names) {
        Map<String, ?> found = node;
        for (String name : names) {
            found = (Map<String, ?>) found.get(name);
        }
        return found;
    }
}
