package nl.krachtketen.reporting.dashboard.bulk;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Population;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.dashboard.CsvAnswers;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that the programme office may know, in one file, with what it means. */
@QuarkusTest
class BulkTest {

    @BeforeEach
    void aProgrammeOnItsWay() {
        Reporting.forgetEverything();
        var population = new Population().add("GM0758", 220, 70).add("GM0599", 220, 70).add("GM0344", 90, 70).add("GM0268", 6, 80);
        var news = new ArrayList<>(population.offerings());
        news.addAll(population.news());
        TestDatabase.execute("reporting", "truncate agreement cascade; insert into agreement (municipality, agreed_on) values ('GM0758', '2007-03-01'); "
                + "insert into agreed_target values ('GM0758', 2008, 'ACTIVATED', 90)");
        Reporting.publish(news);
        await().until(() -> Reporting.count("select count(*) from event_log") == news.size());
        given().auth().oauth2(Reporting.OFFICE).post("/v1/publications").then().statusCode(201);
    }

    @AfterEach
    void nothingAgreed() {
        TestDatabase.execute("reporting", "truncate agreement cascade");
    }

    @Test
    void everyRowThatTheOfficeMayReadAnywhereIsInIt() throws IOException {
        Set<String> all = file().values().stream().flatMap(String::lines).collect(Collectors.toSet());
        List<String> readable = CsvAnswers.all().stream().filter(address -> CsvAnswers.ask(Reporting.OFFICE, address).statusCode() == 200).toList();
        assertThat(readable).contains("/v1/national", "/v1/national/flows", "/v1/publications/latest/comparison", "/v1/joint-offering",
                "/v1/municipalities/GM0758/bonus-accounts").hasSizeGreaterThan(18);
        readable.forEach(address -> assertThat(CsvAnswers.ask(Reporting.OFFICE, address).asString().lines().skip(1)).as(address)
                .allSatisfy(row -> assertThat(all).anyMatch(line -> line.equals(row) || line.endsWith("," + row))));
    }

    @Test
    void itsDictionaryKnowsEveryTableEveryColumnAndEveryCode() throws IOException {
        Map<String, String> tables = file();
        assertThat(tables.remove("dictionary.csv")).isEqualTo(CsvAnswers.ask(Reporting.OFFICE, "/v1/bulk-figures/dictionary").asString());
        List<Map<String, String>> meanings = get(Reporting.OFFICE, "/v1/bulk-figures/dictionary").statusCode(200).extract().path("meanings");
        assertThat(meanings).allSatisfy(each -> assertThat(each.get("meaning")).isNotBlank());
        tables.forEach((name, csv) -> {
            String table = name.replace(".csv", "");
            assertThat(meanings).contains(Map.of("table", table, "meaning", meaning(meanings, table, null, null)));
            rows(csv).forEach(row -> row.toMap().forEach((column, value) -> {
                List<String> codes = meanings.stream().filter(each -> table.equals(each.get("table")) && column.equals(each.get("column")))
                        .map(each -> each.getOrDefault("code", "")).toList();
                assertThat(codes).as(table + " " + column).isNotEmpty();
                assertThat(codes.size() == 1 || codes.contains(value)).as(table + " " + column + " " + value).isTrue();
            }));
        });
    }

    @Test
    void nothingIsExplainedThatStandsNowhere() {
        List<String> codes = get(Reporting.OFFICE, "/v1/bulk-figures/dictionary").extract().path("meanings.code");
        assertThat(ResourceBundle.getBundle("bulk.codes").keySet()).isSubsetOf(codes);
    }

    @Test
    void whatIsPublishedIsInItAsItWasPublished() throws IOException {
        Map<String, String> tables = file();
        assertThat(tables.get("published.csv")).contains(",GM0268,CAME_IN,,,SUPPRESSED,\r\n").doesNotContain(",GM0268,CAME_IN,,,ROUNDED");
        assertThat(tables.get("published-comparisons.csv")).containsPattern(",GM0268,Nijmegen,\\d+,,,,,\r\n")
                .containsPattern(",GM\\d{4},[^,]+,\\d+,\\d+,\\d+,\\d+,\\d+,(true|false)\r\n");
        assertThat(tables.get("national.csv")).containsPattern("GM0268,Nijmegen,[^,]+,\\d+,6,");
    }

    @Test
    void whoeverLoggedInOnTheOverviewOfTheCountryFindsItThere() throws IOException {
        get(Reporting.OFFICE, "/landelijk").body(containsString("<a href=\"/landelijk/alle-cijfers.zip\" download>Alle cijfers met uitleg (ZIP)</a>"));
        get(Reporting.OFFICE, "/landelijk?taal=en").body(containsString(">All figures with what they mean (ZIP)</a>"));
        assertThat(file("/landelijk/alle-cijfers.zip")).isEqualTo(file());
        get(Reporting.BREDA, "/landelijk/alle-cijfers.zip").statusCode(403).contentType(ContentType.HTML).body(containsString("programmabureau"));
    }

    @Test
    void itIsForNobodyElse() {
        get(Reporting.BREDA, "/v1/bulk-figures").statusCode(403);
        get(Reporting.RECRUITER, "/v1/bulk-figures/dictionary").statusCode(403);
    }

    private static Map<String, String> file() throws IOException {
        return file("/v1/bulk-figures");
    }

    private static Map<String, String> file(String address) throws IOException {
        Response answer = given().auth().oauth2(Reporting.OFFICE).get(address);
        answer.then().statusCode(200).contentType("application/zip").header("Content-Disposition", containsString("krachtketen.zip"));
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static String meaning(List<Map<String, String>> meanings, String table, String column, String code) {
        return meanings.stream().filter(each -> table.equals(each.get("table")) && each.get("column") == column && each.get("code") == code)
                .findFirst().orElseThrow(() -> new AssertionError(table + " is not explained")).get("meaning");
    }

    private static List<CSVRecord> rows(String csv) {
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
