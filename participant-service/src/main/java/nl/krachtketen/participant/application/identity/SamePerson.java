package nl.krachtketen.participant.application.identity;

import java.util.Optional;
import nl.krachtketen.participant.domain.Person;
import nl.krachtketen.participant.domain.identity.Likelihood;

/**
 * Whether two records may be one person, by name, year of birth and postcode area. A name alone says little, and a birth date is
 * often an estimate; so each thing that agrees is a point, and one that contradicts costs one.
 */
final class SamePerson {

    private static final double SAME_NAME = 0.95;
    private static final double SIMILAR_NAME = 0.91;

    private SamePerson() {}

    /** Empty if nothing points to it. Without years of birth nothing does. */
    static Optional<Likelihood> likelihood(Person one, Person other) {
        if (one.birthYear() == null || other.birthYear() == null) {
            return Optional.empty();
        }
        int points = name(one, other) + year(one, other) + postcode(one, other);
        return points >= 4 ? Optional.of(Likelihood.LIKELY) : points == 3 ? Optional.of(Likelihood.POSSIBLE) : Optional.empty();
    }

    private static int name(Person one, Person other) {
        double likeness = Names.likeness(one, other);
        int points = likeness >= SAME_NAME ? 3 : likeness >= SIMILAR_NAME ? 2 : -2;
        return Names.complete(one) && Names.complete(other) ? points : points - 2;
    }

    private static int year(Person one, Person other) {
        int apart = Math.abs(one.birthYear() - other.birthYear());
        return apart == 0 ? 1 : apart == 1 ? 0 : -2;
    }

    private static int postcode(Person one, Person other) {
        if (one.postcodeArea() == null || other.postcodeArea() == null) {
            return 0;
        }
        return one.postcodeArea().equals(other.postcodeArea()) ? 1 : -1;
    }
}
