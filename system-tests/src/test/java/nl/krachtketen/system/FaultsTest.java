package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the platform acknowledged is neither lost nor doubled, whatever fails meanwhile; and it recovers without a hand. */
@ExtendWith(Platform.class)
@Order(Integer.MAX_VALUE)
class FaultsTest {

    /** Ten in {@code ./krachtketen test faults}, two among all tests. */
    private static final int MINUTES = Integer.getInteger("krachtketen.faults.minutes", 2);
    private static final Duration RECOVERY = Duration.ofSeconds(60);
    private static boolean tried;

    @Test
    void whatWasAcknowledgedIsThereOnceWhateverFails() {
        assertThat(tried).as("tried once: a second try would not see what the first one lost").isFalse();
        tried = true;
        var faults = new Faults();
        var audit = new Audit();
        try (var unreadable = new Poison()) {
            var ledger = new Ledger(unreadable::beside);
            try (var load = Load.onto(ledger)) {
                unreadable.send(50);
                happen(faults);
                unreadable.send(50);
            }
            Duration recovered = audit.holds(ledger.owed(), unreadable.ids(), RECOVERY);
            Books.READERS.forEach(reader -> assertThat(Books.aside(reader)).as("kept aside by %s", reader).containsAll(unreadable.ids()));
            report(ledger, faults, unreadable.ids().size(), recovered);
        }
    }

    private static void happen(Faults faults) {
        faults.fillDisk("postgresql", ofEachMinute(3));
        faults.replace("placement-service", ofEachMinute(4));
        faults.shiftClock("placement-service", "-10m", ofEachMinute(2));
        faults.shiftClock("reporting-service", "+10m", ofEachMinute(2));
        faults.killFor(ofEachMinute(24));
        faults.freeze("placement-service", ofEachMinute(3));
        faults.slowDown("reporting-service", ofEachMinute(4));
        faults.keepDown("kafka", ofEachMinute(12));
        faults.keepDown("postgresql", ofEachMinute(6));
    }

    private static Duration ofEachMinute(int seconds) {
        return Duration.ofSeconds(MINUTES * seconds);
    }

    private static void report(Ledger ledger, Faults faults, int unreadable, Duration recovered) {
        int owed = ledger.owed().values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("| faults: %s | %d events owed, 0 lost, 0 doubled; %d unreadable | longest silence %d s, all read after %d s |%n",
                faults.done(), owed, unreadable, ledger.longestSilence().toSeconds(), recovered.toSeconds());
    }
}
