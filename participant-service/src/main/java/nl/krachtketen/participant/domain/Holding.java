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

    /** Naming the first one changes nothing for her; every later one is somebody new to get used to. */
    Holding withContactPerson(String named) {
        boolean another = contactPerson != null && !contactPerson.equals(named);
        return new Holding(organisation, since, named, another ? contactChanges + 1 : contactChanges);
    }
}
