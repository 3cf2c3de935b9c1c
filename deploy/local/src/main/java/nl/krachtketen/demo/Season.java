package nl.krachtketen.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Set;

/** The times of the year in which women are lost between two organisations. */
final class Season {
    private static final int RAMADAN = 9;
    private static final Set<Month> SUMMER = Set.of(Month.JULY, Month.AUGUST);

    private Season() {
    }

    /** Ramadan or the summer holidays. */
    static boolean isHard(Instant moment) {
        LocalDate day = OfficeHours.date(moment);
        return SUMMER.contains(day.getMonth()) || HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR) == RAMADAN;
    }
}
