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

    @Inject
    Clock clock;

    /** @throws Problem 400 on the field {@code occurredAt} if the moment lies in the future */
    public Instant orNow(OffsetDateTime given) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (given == null) {
            return now;
        }
        if (given.toInstant().isAfter(now)) {
            throw Problem.invalid("occurredAt", "must not be in the future");
        }
        return given.toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
