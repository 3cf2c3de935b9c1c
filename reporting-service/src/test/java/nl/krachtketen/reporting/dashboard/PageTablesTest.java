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
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Population;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a page shows is there for programs: {@code page-tables.properties} says of each piece of a page where. */
@QuarkusTest
class PageTablesTest {

    private static final Path PIECES = Path.of("src/main/resources/templates/dashboard");
    private static final Pattern FIGURES = Pattern.compile("<table|<dl|<ol|<svg|class=\"chart");
    private static final Pattern SECTION = Pattern.compile("<section[^>]*aria-labelledby=\"([a-z-]+)\"[^>]*>(.*?)</section>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td[^>]*>(.*?)</td>", Pattern.DOTALL);
    /** Their tables add up, or subtract, what stands in the table for programs row by row. */
    private static final Set<String> RECKONED = Set.of("channels", "waits", "coaches");
    private static final Pattern NUMBER = Pattern.compile("(?:€ )?(\\d{1,3}(?:\\.\\d{3})*|\\d+)");
    private static final List<String> BREDA = List.of("", "/stromen", "/schakels", "/wachtenden", "/aanbod", "/trajecten", "/afspraken",
            "/bonus", "/tussenrapportages");
    private static final List<String> COUNTRY = List.of("/landelijk", "/landelijk/stromen", "/landelijk/aanbod", "/landelijk/afspraken", "/landelijk/bonus",
            "/landelijk/kwaliteit", "/openbaar", "/openbaar/GM0758");

    private final Map<String, List<String>> addresses = addresses();

    @BeforeEach
    void aProgrammeOnItsWay() {
        Reporting.forgetEverything();
        var population = new Population().add("GM0758", 60, 80).add("GM0599", 70, 70).reach("GM0758");
        var news = new ArrayList<>(population.offerings());
        news.addAll(population.news());
        TestDatabase.execute("reporting", "truncate agreement, result_agreement, interim_report cascade; "
                + "insert into agreement (municipality, agreed_on) values ('GM0758', '2007-03-01'); "
                + "insert into agreed_target values ('GM0758', 2008, 'PLACED', 60), ('GM0758', 2008, 'ACTIVATED', 90); "
                + "insert into result_agreement values (gen_random_uuid(), 'GM0758', '" + Woman.VOLUNTEERS + "', 'PLACED', 40, 200801, 200812)");
        Reporting.publish(news);
        await().until(() -> Reporting.count("select count(*) from event_log") == news.size());
        given().auth().oauth2(Reporting.OFFICE).post("/v1/publications").then().statusCode(201);
        given().auth().oauth2(Reporting.BREDA).contentType("application/json").body(Map.of("fromMonth", "2008-01", "untilMonth", "2008-06"))
                .post("/v1/municipalities/GM0758/interim-reports").then().statusCode(201);
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
                    .as(address).hasSizeGreaterThan(address.endsWith("changes") || address.endsWith("parts") ? 0 : 1);
        });
    }

    @Test
    void everyNumberInATableOfAPageIsInTheTableForPrograms() {
        Map<String, Set<String>> numbers = all().collect(toMap(address -> address, address -> numbers(CsvAnswers.ask(reader(address), address).asString())));
        Map<String, List<String>> bySection = pieces().entrySet().stream().filter(piece -> addresses.containsKey(piece.getKey()))
                .flatMap(piece -> SECTION.matcher(piece.getValue()).results().map(section -> Map.entry(section.group(1), addresses.get(piece.getKey()))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> Stream.of(one, other).flatMap(List::stream).toList()));
        Set<String> compared = Stream.concat(BREDA.stream().map(page -> "/gemeenten/GM0758" + page), COUNTRY.stream())
                .flatMap(page -> SECTION.matcher(given().auth().oauth2(reader(page)).get(page).then().statusCode(200).extract().asString()).results()
                        .filter(section -> bySection.containsKey(section.group(1)) && !RECKONED.contains(section.group(1)))
                        .map(section -> compared(page, section, bySection, numbers)))
                .collect(Collectors.toSet());
        assertThat(compared).contains("funnel", "trend", "flow", "steps", "handovers", "chain", "reach", "areas", "list", "kinds", "by-year", "municipalities",
                "with-partners", "per-year", "partners", "comparison", "levels", "reports");
    }

    private static String compared(String page, MatchResult section, Map<String, List<String>> bySection, Map<String, Set<String>> numbers) {
        String name = section.group(1);
        Set<String> known = bySection.get(name).stream().flatMap(address -> numbers.getOrDefault(address, Set.of()).stream()).collect(Collectors.toSet());
        assertThat(CELL.matcher(section.group(2)).results().map(cell -> cell.group(1).replaceAll("<[^>]*>", "").replace("&nbsp;", " ").strip())
                .flatMap(cell -> NUMBER.matcher(cell).results().filter(found -> found.group().equals(cell))).map(found -> found.group(1).replace(".", "")))
                .as(page + " " + name).isSubsetOf(known);
        return name;
    }

    private static Set<String> numbers(String table) {
        return Pattern.compile("\\d+").matcher(table).results().map(MatchResult::group).collect(Collectors.toSet());
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
