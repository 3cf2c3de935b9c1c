package nl.krachtketen.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.krachtketen.kit.rest.CsvCell;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Population;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a page shows is there for programs: {@code page-tables.properties} says of each piece of a page where, {@code page-rows.txt} of each row. */
@QuarkusTest
class PageTablesTest {

    private static final Path PIECES = Path.of("src/main/resources/templates/dashboard");
    private static final Pattern FIGURES = Pattern.compile("<table|<dl|<ol|<svg|class=\"chart");

    private final Map<String, List<String>> addresses = addresses();

    @BeforeEach
    void aProgrammeOnItsWay() {
        Reporting.forgetEverything();
        var population = new Population().add("GM0758", 220, 80).add("GM0599", 220, 70).reach("GM0758");
        var news = new ArrayList<>(population.offerings());
        news.addAll(population.news());
        TestDatabase.execute("reporting", "truncate agreement, result_agreement, interim_report cascade; "
                + "insert into agreement (municipality, agreed_on) values ('GM0758', '2007-03-01'); "
                + "insert into agreed_target values ('GM0758', 2008, 'PLACED', 60), ('GM0758', 2008, 'ACTIVATED', 90); "
                + "insert into result_agreement values (gen_random_uuid(), 'GM0758', '" + Woman.VOLUNTEERS + "', 'PLACED', 40, 200801, 200812)");
        Population.NAMES.forEach((oin, name) -> TestDatabase.execute("reporting", "insert into organisation values ('" + oin + "', '" + name + "')"));
        Reporting.publish(news);
        await().until(() -> Reporting.count("select count(*) from event_log") == news.size());
        given().auth().oauth2(Reporting.OFFICE).post("/v1/publications").then().statusCode(201);
        TestDatabase.execute("reporting", "insert into flow_stand (month, municipality, path, women) "
                + "select month_of(now()), municipality, bucket, women / 2 from flow where grain = 0 and measure = 'PATH' and women > 1");
        given().auth().oauth2(Reporting.BREDA).contentType("application/json").body(Map.of("fromMonth", "2008-01", "untilMonth", "2008-06"))
                .post("/v1/municipalities/GM0758/interim-reports").then().statusCode(201);
        Reporting.publish(Woman.of("GM0758").registered("2008-03-01"));
        await().until(() -> Reporting.count("select count(*) from event_log") == news.size() + 1);
        given().auth().oauth2(Reporting.BREDA).post("/v1/municipalities/GM0758/interim-reports/2008-01_2008-06/restatements").then().statusCode(201);
    }

    @AfterEach
    void nothingAgreed() {
        TestDatabase.execute("reporting", "truncate agreement, result_agreement, interim_report cascade");
    }

    @Test
    void everyPieceOfAPageThatShowsFiguresNamesWhereProgramsFindThem() {
        assertThat(addresses.keySet()).containsExactlyInAnyOrderElementsOf(pieces().entrySet().stream()
                .filter(piece -> FIGURES.matcher(piece.getValue()).find()).map(Map.Entry::getKey).toList());
    }

    @Test
    void theyFindItAsJsonAndAsATable() {
        List<String> tables = CsvAnswers.all();
        all().forEach(address -> {
            assertThat(tables).as(address).contains(address.replaceFirst("\\?(?!table=).*", ""));
            given().auth().oauth2(reader(address)).accept("application/json").get(address).then().statusCode(200).contentType("application/json");
            assertThat(CsvAnswers.ask(reader(address), address).then().statusCode(200).contentType("text/csv").extract().asString().lines())
                    .as(address).hasSizeGreaterThan(1);
        });
    }

    @Test
    void whatARowOfAPageTellsStandsInARowForPrograms() {
        var wording = new Wording(rows("/v1/national").collect(toMap(row -> row.get("municipality"), row -> row.get("name"))));
        assertThat(PageRows.all()).allSatisfy((page, sources) -> {
            String html = given().auth().oauth2(reader(page)).get(page).then().statusCode(200).extract().asString();
            List<PageTable> tables = PageTable.in(html);
            assertThat(tables).extracting(PageTable::section).hasSize(PageTable.count(html)).isEqualTo(sources.stream().map(PageRows::section).toList());
            for (PageRows source : sources) {
                var told = new Told(source.addresses().stream().flatMap(PageTablesTest::rows).toList(), wording);
                assertThat(source.untold(tables.removeFirst(), told)).as(page + " " + source.section()).isEmpty();
            }
        });
    }

    private static Stream<Map<String, String>> rows(String address) {
        String table = CsvAnswers.ask(reader(address), address).then().statusCode(200).extract().asString();
        try (CSVParser parser = CSVParser.parse(table, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return parser.getRecords().stream().map(CSVRecord::toMap).peek(row -> row.replaceAll((column, cell) -> CsvCell.read(cell)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> all() {
        return addresses.values().stream().flatMap(List::stream).filter(address -> address.startsWith("/")).distinct();
    }

    private static String reader(String address) {
        return address.contains("GM0758") ? Reporting.BREDA : Reporting.OFFICE;
    }

    private static Map<String, String> pieces() {
        try (Stream<Path> files = Files.walk(PIECES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .collect(toMap(file -> PIECES.relativize(file).toString().replace(".html", ""), PageTablesTest::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> addresses() {
        var properties = new Properties();
        try (var file = PageTablesTest.class.getResourceAsStream("/page-tables.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(toMap(name -> name, name -> properties.getProperty(name).startsWith("-") ? List.of() : List.of(properties.getProperty(name).split(" "))));
    }
}
