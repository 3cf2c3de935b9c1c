package nl.krachtketen.kit.rest;

import java.util.Set;

/** Tells a transaction that lost against another one, and may well succeed or get a better answer the next time. */
final class LostRace {

    /** SQL states: serialisation failure, deadlock, and a row to refer to that was deleted a moment ago. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "23503");

    private LostRace() {}

    static boolean is(Throwable e) {
        return SqlState.isOneOf(STATES, e);
    }
}
