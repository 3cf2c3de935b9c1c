package nl.krachtketen.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What goes wrong on the worst day: parts that die without a word, stay away, freeze, crawl, or have no room or a wrong clock. */
final class Faults {

    private static final List<Part> SERVICES =
            Stream.of("participant-service", "placement-service", "matching-service", "reporting-service").map(Part::new).toList();
    private static final List<Part> FOUNDATION = Stream.of("kafka", "postgresql", "keycloak").map(Part::new).toList();
    private static final Duration PACE = Duration.ofSeconds(5);
    private static final Duration STANDING = Duration.ofMillis(900);
    private static final Duration WALKING = Duration.ofMillis(100);
    private static final int ROUND = 5;

    private final Map<String, Integer> done = new TreeMap<>();
    private int turn;

    /** Every five seconds the next service dies, and every twenty-five seconds a part that all of them need. */
    void killFor(Duration time) {
        Instant end = Instant.now().plus(time);
        for (; Instant.now().isBefore(end); turn++) {
            Part part = turn % ROUND == ROUND - 1 ? FOUNDATION.get(turn / ROUND % FOUNDATION.size()) : SERVICES.get(turn % ROUND);
            part.process().ifPresent(process -> {
                process.destroyForcibly();
                count("killed", 1);
            });
            pass(PACE);
        }
    }

    /** It is killed and not started again before its time is over. */
    void keepDown(String part, Duration time) {
        try (var held = new Part(part).held()) {
            pass(time);
        }
        count(part + " down", seconds(time));
    }

    /** It holds its connections, its leases and its partitions, and says nothing. */
    void freeze(String name, Duration time) {
        stand(new Part(name), time);
        count("frozen", seconds(time));
    }

    /** It works for a tenth of the time. */
    void slowDown(String name, Duration time) {
        var part = new Part(name);
        for (Instant end = Instant.now().plus(time); Instant.now().isBefore(end); ) {
            stand(part, STANDING);
            pass(WALKING);
        }
        count("slow", seconds(time));
    }

    /** A second replica comes, stays alone for a while because the first one dies, and leaves. */
    void replace(String name, Duration time) {
        if (!Twin.canBeHad()) {
            count("replicas come and gone (takes Linux)", 0);
            return;
        }
        var part = new Part(name);
        for (Instant end = Instant.now().plus(time); Instant.now().isBefore(end); ) {
            try (var replica = Twin.beside(part)) {
                part.running().destroyForcibly();
                pass(PACE);
            }
            count("replicas come and gone", 1);
        }
    }

    /** @param clock how far it is off, such as {@code -10m} */
    void shiftClock(String part, String clock, Duration time) {
        if (!Twin.canBeHad() || !Shell.has("faketime")) {
            count("clocks shifted (takes Linux and faketime)", 0);
            return;
        }
        var running = Running.of(new Part(part));
        try (var held = running.part().held(); var twin = Twin.of(running, clock)) {
            pass(time);
        }
        count(part + " at " + clock, seconds(time));
    }

    void fillDisk(String part, Duration time) {
        if (!SmallDisk.canBeHad()) {
            count("disks filled (takes Linux and its root)", 0);
            return;
        }
        try (var disk = SmallDisk.under(new Part(part))) {
            pass(PACE);
            disk.fill();
            pass(time);
            disk.empty();
        }
        count(part + "'s disk full", seconds(time));
    }

    /** How often what happened, or for how many seconds. */
    Map<String, Integer> done() {
        return done;
    }

    private void count(String what, int more) {
        done.merge(what, more, Integer::sum);
    }

    private static int seconds(Duration time) {
        return (int) time.toSeconds();
    }

    private static void stand(Part part, Duration time) {
        part.signal("-STOP");
        pass(time);
        part.signal("-CONT");
    }

    private static void pass(Duration time) {
        Instant end = Instant.now().plus(time);
        await().atMost(time.plusMinutes(1)).pollInterval(Duration.ofMillis(50)).until(() -> Instant.now().isAfter(end));
    }
}
