package nl.krachtketen.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** Partners work on weekdays between nine and five. */
final class OfficeHours {
    static final int SECONDS = 8 * 3_600;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime OPEN = LocalTime.of(9, 0);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private OfficeHours() {
    }

    /** That many seconds after opening, on the first working day after the given moment's day. */
    static Instant next(Instant after, int seconds) {
        return on(after.atZone(ZONE).toLocalDate().plusDays(1), seconds);
    }

    /** Which day it is here. */
    static LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** That many seconds after opening, on the date or the first working day after it. */
    static Instant on(LocalDate date, int seconds) {
        LocalDate workingDay = date;
        while (WEEKEND.contains(workingDay.getDayOfWeek())) {
            workingDay = workingDay.plusDays(1);
        }
        return workingDay.atTime(OPEN).plusSeconds(seconds).atZone(ZONE).toInstant();
    }
}
