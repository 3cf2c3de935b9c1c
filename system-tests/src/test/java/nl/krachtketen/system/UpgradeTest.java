package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * This version takes over from an earlier one while partners go on calling, and gives back to it: {@code ./krachtketen test upgrade
 * REVISION} starts the earlier one.
 */
@ExtendWith({TriedOnce.class, Platform.class})
@Tag("long")
@EnabledIfSystemProperty(named = "krachtketen.started-from", matches = ".+")
class UpgradeTest {

    private static final Duration A_WHILE = Duration.ofSeconds(20);
    /** As a pod that goes still serves, until everybody knows. */
    private static final Duration GOING = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofMinutes(2);

    private final Map<String, Twin> news = new HashMap<>();
    private final List<Taken> olds = new ArrayList<>();

    @Test
    void nobodyNoticesThatAnotherVersionAnswers() {
        underLoad("old, both, new", load -> {
            Taken.SERVICES.forEach(this::startTheNewBesideTheOld);
            load.goOn(A_WHILE);
            Taken.SERVICES.forEach(service -> stopTheOld(service, load));
        });
        underLoad("and back: new, both, old", load -> {
            startTheOldAgain();
            load.goOn(A_WHILE);
            stopTheNew(load);
        });
    }

    private static void underLoad(String who, Consumer<Load> change) {
        var audit = new Audit();
        var ledger = new Ledger();
        try (var load = Load.onto(ledger)) {
            load.goOn(A_WHILE);
            change.accept(load);
            load.goOn(A_WHILE);
        }
        Duration took = audit.holds(ledger, Set.of(), READ);
        assertThat(ledger.callsWithoutAnswer()).isEmpty();
        System.out.printf("| upgrade: %s | %d events owed, 0 lost, 0 doubled, 0 calls without an answer | longest silence %d ms, "
                + "all read after %d s |%n", who, ledger.total(), ledger.longestSilence().toMillis(), took.toSeconds());
    }

    /** Its start changes the tables under the old one. */
    private void startTheNewBesideTheOld(String service) {
        Path jar = Platform.root().resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
        news.put(service, Twin.beside(new Part(service), jar));
        routeToBoth(service);
    }

    private void stopTheOld(String service, Load load) {
        Platform.route(Taken.shortName(service), news.get(service).url());
        load.goOn(GOING);
        olds.add(Taken.over(service));
    }

    /** On the tables of the new one. */
    private void startTheOldAgain() {
        List<Taken> all = List.copyOf(olds);
        olds.clear();
        Taken.giveBack(all);
        Taken.SERVICES.forEach(this::routeToBoth);
    }

    private void stopTheNew(Load load) {
        Taken.SERVICES.forEach(service -> Platform.route(Taken.shortName(service)));
        load.goOn(GOING);
        end();
    }

    private void routeToBoth(String service) {
        Platform.route(Taken.shortName(service), Taken.url(service), news.get(service).url());
    }

    @AfterEach
    void thePlatformRunsItsOwnAgain() {
        end();
        Taken.giveBack(olds);
    }

    private void end() {
        news.values().forEach(Twin::close);
        news.clear();
    }
}
