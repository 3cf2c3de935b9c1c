package nl.krachtketen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the platform acknowledged is neither lost nor doubled, whatever fails meanwhile; and it recovers without a hand. */
@ExtendWith({TriedOnce.class, Platform.class})
@Order(Integer.MAX_VALUE)
class FaultsTest {

    /** Ten in {@code ./krachtketen test faults}, two among all tests. */
    private static final int MINUTES = Integer.getInteger("krachtketen.faults.minutes", 2);
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    @Test
    void whatWasAcknowledgedIsThereOnceWhateverFails() {
        var faults = new Faults();
        var audit = new Audit();
        try (var unreadable = new Poison()) {
            var ledger = new Ledger(unreadable::beside);
            Duration answered;
            try (var load = Load.onto(ledger)) {
                unreadable.send(50);
                happen(faults);
                answered = load.answeredAgain(RECOVERY);
                unreadable.send(50);
            }
            Duration read = audit.holds(ledger, unreadable.ids(), RECOVERY);
            audit.figuresAreWhatTheLogSays();
            Books.READERS.forEach(reader -> assertThat(Books.aside(reader)).as("kept aside by %s", reader).containsAll(unreadable.ids()));
            report(ledger, faults, unreadable.ids().size(), answered, read);
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

    private static void report(Ledger ledger, Faults faults, int unreadable, Duration answered, Duration read) {
        System.out.printf("| faults: %s | %d events owed, 0 lost, 0 doubled; %d unreadable | longest silence %d s; after the last fault each "
                + "command answered after %d s, after the last answer all read after %d s; made anew, not one row differs |%n", faults.done(),
                ledger.total(), unreadable, ledger.longestSilence().toSeconds(), answered.toSeconds(), read.toSeconds());
    }
}
