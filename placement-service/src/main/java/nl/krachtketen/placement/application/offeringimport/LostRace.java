package nl.krachtketen.placement.application.offeringimport;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Two transactions waited for each other, and the database let one of them begin anew. */
final class LostRace {

    private static final Set<String> STATES = Set.of("40001", "40P01");

    private LostRace() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException refused && STATES.contains(refused.getSQLState()));
    }
}
