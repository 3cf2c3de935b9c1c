package nl.krachtketen.participant.domain.handover;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;

/** The times of the year in which women were lost between two organisations, as the programme's sources found. */
final class Season {

    private static final int RAMADAN = 9;

    /** Six weeks for each of the three school regions, which start a week apart: eight weeks, to the Sunday after the last. */
    private static final int SUMMER_DAYS = 57;

    private Season() {}

    /** By the Umm al-Qura calendar of the JDK; a community that waits for the moon may begin a day later. */
    static boolean isRamadan(LocalDate day) {
        try {
            return HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR) == RAMADAN;
        } catch (DateTimeException beyondTheCalendar) {
            return false;
        }
    }

    /**
     * The widest span of the three Dutch school regions. The ministry fixes the dates a few years ahead; so far the first region
     * has always begun on the first Saturday from 4 July on, so that the rule needs no table.
     */
    static boolean isSummerHoliday(LocalDate day) {
        LocalDate first = LocalDate.of(day.getYear(), Month.JULY, 4).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return !day.isBefore(first) && !day.isAfter(first.plusDays(SUMMER_DAYS));
    }
}
