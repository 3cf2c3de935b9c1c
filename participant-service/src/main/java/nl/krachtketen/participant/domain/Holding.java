package nl.krachtketen.participant.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * Who has the ball: exactly one organisation, with one person to turn to.
 *
 * @param organisation   OIN of the organisation that holds her
 * @param since          when it began to hold her
 * @param contactPerson  role account of the member of staff she can turn to; null before one is named
 * @param contactChanges how often that person changed while this organisation held her
 */
public record Holding(String organisation, Instant since, String contactPerson, int contactChanges) {

    public Holding {
        Objects.requireNonNull(organisation);
        Objects.requireNonNull(since);
    }
}
