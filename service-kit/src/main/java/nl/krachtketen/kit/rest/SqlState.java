package nl.krachtketen.kit.rest;

import java.sql.SQLException;
import java.util.Set;

/** By what five characters the database says why it refused something. */
final class SqlState {

    private SqlState() {}

    static boolean isOneOf(Set<String> states, Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && states.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
