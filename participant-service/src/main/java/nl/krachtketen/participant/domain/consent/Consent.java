package nl.krachtketen.participant.domain.consent;

import java.time.Instant;
import java.time.LocalDate;

/** What she decided about one recipient and one purpose. A consent that ended never comes back: she gives a new one. */
public sealed interface Consent {

    Receipt receipt();

    /** She gave it. */
    record Given(Receipt receipt) implements Consent {

        public Ended withdrawn(String recordedBy, Instant at) {
            return new Ended(receipt, Ending.WITHDRAWN, recordedBy, at);
        }

        public Ended expired(Instant at) {
            return new Ended(receipt, Ending.EXPIRED, null, at);
        }

        public Ended replaced(Receipt by) {
            return new Ended(receipt, Ending.REPLACED, by.recordedBy(), by.givenAt());
        }

        /** A consent ends with its last day, also before anybody noted that. */
        public boolean holdsOn(LocalDate day) {
            return receipt.lastDate() == null || !day.isAfter(receipt.lastDate());
        }
    }

    /** @param endedBy role account of whoever recorded that; null if she did it herself or the clock did */
    record Ended(Receipt receipt, Ending ending, String endedBy, Instant at) implements Consent {}

    /** How a consent ended. */
    enum Ending {
        WITHDRAWN, EXPIRED, REPLACED
    }
}
