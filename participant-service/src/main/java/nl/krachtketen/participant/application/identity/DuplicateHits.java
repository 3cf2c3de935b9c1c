package nl.krachtketen.participant.application.identity;

import java.time.LocalDate;

/** How often an organisation was told that somebody may be registered already. */
public interface DuplicateHits {

    /** One more. @return how often it was told on that day */
    int count(String organisation, String municipality, LocalDate day);
}
