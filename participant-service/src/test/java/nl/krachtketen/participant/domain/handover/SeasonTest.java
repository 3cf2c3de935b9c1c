package nl.krachtketen.participant.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {

    /** The first day of the earliest region and the last day of the latest one, as the ministry published them. */
    @ParameterizedTest
    @CsvSource({"2022-07-09,2022-09-04", "2023-07-08,2023-09-03", "2024-07-06,2024-09-01", "2025-07-05,2025-08-31", "2026-07-04,2026-08-30",
            "2027-07-10,2027-09-05"})
    void theSummerHolidaysReachFromTheFirstRegionToTheLast(LocalDate first, LocalDate last) {
        assertThat(first.minusDays(1)).matches(day -> !Season.isSummerHoliday(day));
        assertThat(first).matches(Season::isSummerHoliday);
        assertThat(last).matches(Season::isSummerHoliday);
        assertThat(last.plusDays(1)).matches(day -> !Season.isSummerHoliday(day));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-11,2024-04-09", "2025-03-01,2025-03-29", "2026-02-18,2026-03-19"})
    void ramadanIsComputed(LocalDate first, LocalDate last) {
        assertThat(first.minusDays(1)).matches(day -> !Season.isRamadan(day));
        assertThat(first).matches(Season::isRamadan);
        assertThat(last).matches(Season::isRamadan);
        assertThat(last.plusDays(1)).matches(day -> !Season.isRamadan(day));
    }

    @Test
    void aHandoverIsWarnedOfForAnyOfItsDays() {
        LocalDate before = LocalDate.of(2026, 2, 10);
        assertThat(Warning.about(before, before.plusDays(14), null, false)).containsExactly(Warning.RAMADAN);
        assertThat(Warning.about(before, before.plusDays(2), LocalDate.of(2026, 7, 10), false)).containsExactly(Warning.SUMMER_HOLIDAYS);
        assertThat(Warning.about(before, before.plusDays(2), null, true)).containsExactly(Warning.PING_PONG);
        assertThat(Warning.about(before, before.plusDays(2), null, false)).isEqualTo(List.of());
    }
}
