package nl.krachtketen.placement.domain;

import java.time.LocalDate;

/** What an organiser says of its offering contradicts itself. */
public final class InvalidTerms extends RuntimeException {

    private final String field;

    public InvalidTerms(String field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    /** A slip of the pen puts a date centuries away. */
    static void requireOfOurTime(String field, LocalDate date) {
        if (date.getYear() < 1900 || date.getYear() > 2100) {
            throw new InvalidTerms(field, "must lie between 1900 and 2100");
        }
    }

    public String field() {
        return field;
    }
}
