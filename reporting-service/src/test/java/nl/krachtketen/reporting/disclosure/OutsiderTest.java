package nl.krachtketen.reporting.disclosure;

import static io.restassured.RestAssured.given;
import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.krachtketen.contract.Event;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Population;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody outside collects everything that is open, works out how it hangs together, and lets a solver look for small numbers. What is
 * not open is refused to her: the tenant matrix shows that for each operation, the pages' own tests for each page.
 */
@QuarkusTest
class OutsiderTest {

    private static final List<String> PLACES = List.of("GM0758", "GM0268", "GM0344", "GM0355");
    /** Who is a part of whom, as the description of the figures says. */
    private static final Map<String, String> AMONG = Map.of("INTAKE_DONE", "CAME_IN", "MATCHED", "CAME_IN", "MOVED_ON", "CAME_IN",
            "TOOK_PART", "CAME_IN", "ORIENTATION", "TOOK_PART", "ACTIVATED", "TOOK_PART", "JOINED_IN", "ACTIVATED", "PLACED", "ACTIVATED");

    /** Of whom each is one of these, or several at once. */
    private static final Map<String, List<String>> KINDS = Map.of("TOOK_PART", List.of("ORIENTATION", "ACTIVATED"),
            "ACTIVATED", List.of("JOINED_IN", "PLACED"));

    /** @param level null for all, as is the channel; the place is null for the country */
    private record Cell(String month, String place, String measure, String level, String channel) {

        boolean undivided() {
            return level == null && channel == null;
        }

        Cell of(String other) {
            return new Cell(month, place, other, level, channel);
        }

        Cell at(String other) {
            return new Cell(month, place, measure, other, channel);
        }

        Cell in(String other) {
            return new Cell(other, place, measure, level, channel);
        }
    }

    @BeforeEach
    void aProgrammeThatBegins() {
        Reporting.forgetEverything();
        live(new Population().add("GM0758", 38, 60).add("GM0268", 17, 75).add("GM0344", 61, 70).add("GM0355", 6, 90));
    }

    @Test
    void aSolverRecoversNoSmallNumberFromAllThatIsOpen() {
        String month = published();
        Told<Cell> told = told(List.of(month));
        Map<Cell, Exact> truth = truth(month);
        assertThat(truth.entrySet()).filteredOn(each -> each.getValue().small()).hasSizeGreaterThan(20)
                .allSatisfy(small -> assertThat(new Attacker<>(told, Map.of()).canTell(small.getKey())).as("%s", small.getKey()).isFalse());
    }

    @Test
    void aMunicipalityThatKnowsItsOwnRecoversNoneOfAnother() {
        String month = published();
        Told<Cell> told = told(List.of(month));
        Map<Cell, Exact> truth = truth(month);
        PLACES.forEach(place -> assertRecoversNothing(place, told, truth));
    }

    /** Six joined in and twelve others were placed in the one, so that eighteen were activated; twenty-six joined in in the other, which knows that. */
    @Test
    void aMunicipalityCannotTellWhoJoinedInFromWhoWasPlacedOrActivated() {
        Reporting.forgetEverything();
        List<Event> events = new ArrayList<>();
        IntStream.range(0, 44).forEach(n -> {
            Woman woman = Woman.of(n < 18 ? "GM0355" : "GM0758");
            events.addAll(List.of(woman.registered("2008-01-07"), woman.intakeDone("2008-01-21"),
                    n < 12 ? woman.placed("2008-03-03") : woman.trial("2008-03-03")));
        });
        Reporting.publish(events.toArray(Event[]::new));
        await().until(() -> Reporting.count("select count(*) from journey_event") == events.size());
        String month = published();
        assertRecoversNothing("GM0758", told(List.of(month)), truth(month));
    }

    private static void assertRecoversNothing(String place, Told<Cell> told, Map<Cell, Exact> truth) {
        Map<Cell, Exact> own = new HashMap<>(truth);
        own.keySet().removeIf(cell -> !place.equals(cell.place()) || !told.values().containsKey(cell));
        assertThat(truth.entrySet()).filteredOn(each -> each.getValue().small() && !own.containsKey(each.getKey())).isNotEmpty()
                .allSatisfy(small -> assertThat(new Attacker<>(told, own).canTell(small.getKey())).as("%s of %s", place, small.getKey()).isFalse());
    }

    @Test
    void theDifferenceBetweenTwoMonthsTellsNoSmallNumber() {
        published();
        Reporting.aMonthGoesBy();
        live(new Population().add("GM0758", 3, 80).add("GM0268", 6, 80).add("GM0344", 4, 80).add("GM0355", 5, 80));
        String now = published();
        String before = given().get("/v1/publications").path("items[1].month");
        Told<Cell> told = told(List.of(before, now));
        Map<Cell, Exact> then = truth(before);
        Attacker<Cell> attacker = new Attacker<>(told, Map.of());
        for (Map.Entry<Cell, Exact> each : truth(now).entrySet()) {
            Cell earlier = each.getKey().in(before);
            boolean toldTwice = told.values().containsKey(each.getKey()) && told.values().containsKey(earlier);
            if (toldTwice && Exact.of(each.getValue().women() - then.get(earlier).women()).small()) {
                assertThat(attacker.canTellDifference(each.getKey(), earlier)).as("%s since %s", each.getKey(), before).isFalse();
            }
        }
    }

    @Test
    void thePagesPrintNoNumberThatIsNotPublished() {
        published();
        Pattern cell = Pattern.compile("<(?:strong|td)>([0-9.]+)</");
        for (String page : Stream.concat(Stream.of("/openbaar"), PLACES.stream().map(place -> "/openbaar/" + place)).toList()) {
            List<Integer> printed = cell.matcher(given().get(page).asString()).results()
                    .map(match -> Integer.parseInt(match.group(1).replace(".", ""))).toList();
            assertThat(printed).as(page).allMatch(number -> number % Disclosed.BASE == 0 && number != Disclosed.BASE);
        }
    }

    private static void live(Population population) {
        long before = Reporting.count("select count(*) from journey_event");
        Reporting.publish(population.news());
        await().until(() -> Reporting.count("select count(*) from journey_event") == before + population.news().size());
    }

    private static String published() {
        return given().auth().oauth2(Reporting.OFFICE).post("/v1/publications").then().statusCode(201).extract().path("month");
    }

    private static Told<Cell> told(List<String> months) {
        Told<Cell> told = new Told<>();
        for (String month : months) {
            // What is nobody adds nothing to a sum: the solver is faster without it.
            given().get("/v1/publications/" + month).<List<Map<String, Object>>>path("figures").stream()
                    .filter(figure -> !Objects.equals(figure.get("women"), 0)).forEach(figure ->
                            told.values().put(cell(month, figure), disclosed(figure)));
        }
        told.values().keySet().stream().filter(Cell::undivided).forEach(total -> {
            add(told, total, cell -> cell.level() != null && Objects.equals(cell.place(), total.place()));
            add(told, total, cell -> cell.channel() != null && Objects.equals(cell.place(), total.place()));
        });
        told.values().keySet().stream().filter(cell -> cell.place() == null && cell.channel() == null).forEach(country ->
                add(told, country, cell -> cell.place() != null && cell.channel() == null && Objects.equals(cell.level(), country.level())));
        told.values().keySet().forEach(cell -> {
            Stream.of(cell.of(AMONG.get(cell.measure())), cell.in(months.getLast())).filter(other -> !other.equals(cell) && told.values().containsKey(other))
                    .forEach(other -> told.orders().add(new Told.Order<>(List.of(cell), List.of(other))));
        });
        told.values().keySet().stream().filter(Cell::undivided).filter(cell -> cell.measure().equals("CAME_IN")).forEach(cameIn -> {
            List<Cell> intakeOrNoLevel = present(told, cameIn.of("INTAKE_DONE"), cameIn.at("UNKNOWN"));
            told.orders().add(new Told.Order<>(List.of(cameIn), intakeOrNoLevel));
            told.orders().add(new Told.Order<>(intakeOrNoLevel, List.of(cameIn)));
            KINDS.forEach((all, kinds) -> kinds(told, cameIn.of(all), kinds, months));
        });
        return told;
    }

    /** Women of some kind or other, and those among them who are new since the month before. */
    private static void kinds(Told<Cell> told, Cell all, List<String> kinds, List<String> months) {
        List<Cell> now = present(told, kinds.stream().map(all::of).toArray(Cell[]::new));
        if (told.values().containsKey(all)) {
            told.orders().add(new Told.Order<>(List.of(all), now));
        }
        if (!all.month().equals(months.getFirst())) {
            String before = months.getFirst();
            List<Cell> then = present(told, kinds.stream().map(kind -> all.of(kind).in(before)).toArray(Cell[]::new));
            told.orders().add(new Told.Order<>(Stream.concat(present(told, all).stream(), then.stream()).toList(),
                    Stream.concat(present(told, all.in(before)).stream(), now.stream()).toList()));
        }
    }

    private static List<Cell> present(Told<Cell> told, Cell... cells) {
        return Stream.of(cells).filter(told.values()::containsKey).toList();
    }

    private static void add(Told<Cell> told, Cell total, Predicate<Cell> part) {
        List<Cell> parts = told.values().keySet().stream().filter(cell -> cell.month().equals(total.month())
                && cell.measure().equals(total.measure()) && part.test(cell)).toList();
        if (!parts.isEmpty()) {
            told.sums().add(new Told.Sum<>(total, parts));
        }
    }

    private static Cell cell(String month, Map<String, Object> figure) {
        return new Cell(month, (String) figure.get("municipality"), (String) figure.get("measure"), (String) figure.get("participationLevel"),
                (String) figure.get("recruitmentChannel"));
    }

    private static Disclosed disclosed(Map<String, Object> figure) {
        return figure.get("state").equals("SUPPRESSED") ? new Disclosed.Suppressed() : new Disclosed.Rounded((Integer) figure.get("women"));
    }

    private static Map<Cell, Exact> truth(String month) {
        Map<Cell, Exact> truth = new HashMap<>();
        try (var db = TestDatabase.superuser("reporting"); var statement = db.createStatement(); var rows = statement.executeQuery(
                "select nullif(place, '*'), measure, nullif(level, '*'), nullif(channel, '*'), counted from published_figure where month = "
                        + month.replace("-", ""))) {
            while (rows.next()) {
                truth.put(new Cell(month, rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)), Exact.of(rows.getInt(5)));
            }
            return truth;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
