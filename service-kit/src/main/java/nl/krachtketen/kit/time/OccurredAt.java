package nl.krachtketen.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import nl.krachtketen.kit.rest.Problem;

/** When a step happened, as partners may tell it: now if they say nothing, in the past if they bring history along. */
@ApplicationScoped
public class OccurredAt {

    /** Before anybody in the chain was born: a slip of the pen, or a moment that a database cannot store. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    @Inject
    Clock clock;

    /** @throws Problem 400 on the field {@code occurredAt} if the moment lies in the future or before 1900 */
    public Instant orNow(OffsetDateTime given) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (given == null) {
            return now;
        }
        if (given.toInstant().isAfter(now)) {
            throw Problem.invalid("occurredAt", "must not be in the future");
        }
        if (given.toInstant().isBefore(EARLIEST)) {
            throw Problem.invalid("occurredAt", "must not be before 1900");
        }
        return given.toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
