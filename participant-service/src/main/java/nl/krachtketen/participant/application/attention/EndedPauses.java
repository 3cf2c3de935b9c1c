package nl.krachtketen.participant.application.attention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whose pause has come to its date. */
public interface EndedPauses {

    /** Some of those who were to pause until this day or an earlier one. */
    List<UUID> upTo(LocalDate day, int limit);
}
