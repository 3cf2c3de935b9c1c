package nl.krachtketen.reporting.disclosure;

import static java.util.stream.Collectors.toMap;
import static nl.krachtketen.kit.test.Eventually.await;
import static nl.krachtketen.reporting.Reporting.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.krachtketen.contract.Event;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Population;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The programme office collects all that it is told of the country's flows, knows its totals exactly, and lets a solver look for small numbers. */
@QuarkusTest
class OfficeTest {

    private static final List<String> CHAIN = List.of("RECRUITED", "INTAKE_DONE", "ORIENTATION", "MATCHED", "TRIAL", "PLACED", "MOVED_ON");
    private static final List<String> PARTS = List.of("WENT_ON", "WAITING", "PAUSING", "LEFT");

    @BeforeEach
    void womenOfWhomSomePause() {
        Reporting.forgetEverything();
        Reporting.publish(new Population().add("GM0758", 90, 70).add("GM0344", 61, 75).news());
        List<Event> pauses = new ArrayList<>();
        for (int n = 0; n < 26; n++) {
            Woman woman = Woman.of("GM0758");
            pauses.addAll(List.of(woman.registered("2008-01-07"), woman.intakeDone("2008-01-21"), woman.trial("2008-02-04")));
            if (n < 8) {
                pauses.add(woman.placed("2008-03-03"));
            }
            pauses.add(woman.paused("2008-04-07"));
        }
        Reporting.publish(pauses.toArray(Event[]::new));
        await().until(() -> Reporting.count("select count(*) from journey where paused") >= 26);
        Reporting.publishTheMonth();
    }

    @Test
    void aSolverRecoversNoSmallNumberFromTheCountrysFlows() {
        Map<String, Integer> truth = truth();
        Told<String> told = told();
        Map<String, Exact> known = CHAIN.stream().map(step -> step + " ALL").collect(toMap(key -> key, key -> Exact.of(truth.get(key))));
        known.put("TRIAL PLACED", Exact.of(truth.get("TRIAL PLACED")));
        known.keySet().retainAll(told.values().keySet());
        var attacker = new Attacker<>(told, known);
        assertThat(told.values().keySet()).filteredOn(key -> Exact.of(truth.get(key)).small() && !known.containsKey(key)).isNotEmpty()
                .allSatisfy(key -> assertThat(attacker.canTell(key)).as(key).isFalse());
    }

    private static Told<String> told() {
        Told<String> told = new Told<>();
        get(Reporting.OFFICE, "/v1/national/flows").extract().<List<Map<String, Object>>>path("links")
                .forEach(link -> tell(told, link.get("from") + " " + link.get("to"), link.get("women")));
        get(Reporting.OFFICE, "/v1/national/conversions").extract().<List<Map<String, Object>>>path("steps").forEach(step -> {
            tell(told, step.get("step") + " ALL", step.get("women"));
            if (!step.get("step").equals("MOVED_ON")) {
                tell(told, step.get("step") + " WENT_ON", step.get("wentOn"));
                tell(told, step.get("step") + " WAITING", step.get("waiting"));
                tell(told, step.get("step") + " PAUSING", step.get("paused"));
            }
        });
        CHAIN.stream().filter(step -> told.values().containsKey(step + " ALL") && !step.equals("MOVED_ON")).forEach(step -> tie(told, step));
        return told;
    }

    private static void tie(Told<String> told, String step) {
        List<String> later = CHAIN.subList(CHAIN.indexOf(step) + 1, CHAIN.size());
        told.sums().add(new Told.Sum<>(step + " ALL", present(told, PARTS.stream().map(part -> step + " " + part))));
        told.sums().add(new Told.Sum<>(step + " ALL", present(told, Stream.concat(later.stream(), Stream.of("LEFT", "PAUSED", "WAITING"))
                .map(part -> step + " " + part))));
        told.orders().add(new Told.Order<>(present(told, CHAIN.stream().map(before -> before + " " + step)), List.of(step + " ALL")));
        told.orders().add(new Told.Order<>(present(told, Stream.of(step + " PAUSED")), present(told, Stream.of(step + " PAUSING"))));
        told.orders().add(new Told.Order<>(present(told, Stream.of(step + " PAUSING")),
                present(told, Stream.concat(Stream.of(step), later.stream()).map(each -> each + " PAUSED"))));
    }

    /** What is nobody adds nothing. */
    private static void tell(Told<String> told, String key, Object women) {
        if (!Integer.valueOf(0).equals(women)) {
            told.values().put(key, women == null ? new Disclosed.Suppressed() : new Disclosed.Rounded((Integer) women));
        }
    }

    private static List<String> present(Told<String> told, Stream<String> keys) {
        return keys.filter(told.values()::containsKey).toList();
    }

    private static Map<String, Integer> truth() {
        Map<String, Integer> truth = new HashMap<>();
        try (var db = TestDatabase.superuser("reporting"); var statement = db.createStatement();
                var rows = statement.executeQuery("select item, part, counted from month_figure where subject = 'FLOW'")) {
            while (rows.next()) {
                truth.put(rows.getString(1) + " " + rows.getString(2), rows.getInt(3));
            }
            return truth;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
