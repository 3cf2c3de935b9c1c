package nl.krachtketen.participant.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Something known to make handovers fail. It never forbids one: the people know better. */
public enum Warning {
    RAMADAN, SUMMER_HOLIDAYS, PING_PONG;

    /** An offer between the same two organisations within so many days may be a woman who is sent to and fro. */
    public static final int PING_PONG_DAYS = 60;

    /**
     * @param from        the day of the offer
     * @param until       the day by which the taker must answer
     * @param warmMeeting the day on which they meet; null if they do not
     * @param again       whether the same two had an offer of her lately, in either direction
     */
    public static List<Warning> about(LocalDate from, LocalDate until, LocalDate warmMeeting, boolean again) {
        List<LocalDate> days = Stream.concat(from.datesUntil(until.plusDays(1)), Stream.ofNullable(warmMeeting)).toList();
        List<Warning> warnings = new ArrayList<>();
        if (days.stream().anyMatch(Season::isRamadan)) {
            warnings.add(RAMADAN);
        }
        if (days.stream().anyMatch(Season::isSummerHoliday)) {
            warnings.add(SUMMER_HOLIDAYS);
        }
        if (again) {
            warnings.add(PING_PONG);
        }
        return warnings;
    }
}
