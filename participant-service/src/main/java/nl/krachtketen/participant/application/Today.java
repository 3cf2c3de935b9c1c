package nl.krachtketen.participant.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is where she lives. */
public final class Today {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private Today() {}

    public static LocalDate by(Clock clock) {
        return at(clock.instant());
    }

    public static LocalDate at(Instant moment) {
        return LocalDate.ofInstant(moment, NETHERLANDS);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(NETHERLANDS).toInstant();
    }
}
