package nl.krachtketen.matching.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that whoever holds her should know, because somebody there has to act on it.
 *
 * @param about  the request for help
 * @param seenAt when somebody there said to have seen it; null before that
 */
public record Notice(Kind kind, UUID participant, UUID about, Instant toldAt, Instant seenAt) {

    /** What it is called where identifiers are told. */
    public static final String KIND = "notice";

    /** What it says. It is settled by doing it, whether or not anybody acknowledged the notice. */
    public enum Kind {
        /** She wants to choose together with somebody. */
        HELP_ASKED
    }

    /** There is one for each thing that it is about. */
    public UUID id() {
        return about;
    }
}
