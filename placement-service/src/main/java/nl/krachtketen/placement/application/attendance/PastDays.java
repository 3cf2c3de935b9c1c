package nl.krachtketen.placement.application.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.krachtketen.kit.rest.Problem;

/** What happened on a day, as the Netherlands count days, is dated at its beginning: nobody knows the hour. */
@ApplicationScoped
class PastDays {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    @Inject
    Clock clock;

    /** @throws Problem 400 on the field if the day is still to come, or before 1900 */
    Instant begin(String field, LocalDate day) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), HERE))) {
            throw Problem.invalid(field, "must not be in the future");
        }
        if (day.isBefore(EARLIEST)) {
            throw Problem.invalid(field, "must not be before 1900");
        }
        return day.atStartOfDay(HERE).toInstant();
    }
}
