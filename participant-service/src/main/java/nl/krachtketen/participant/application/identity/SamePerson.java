package nl.krachtketen.participant.application.identity;

import nl.krachtketen.participant.domain.Person;

/**
 * Whether two records may be one person. A name alone says little, and a birth date is often an estimate: the same name may be
 * born a year apart, a similar one in the same year. Where she lives decides nothing, for whoever asks with one postcode after
 * the other would find out hers.
 */
final class SamePerson {

    private static final double SAME_NAME = 0.95;
    private static final double SIMILAR_NAME = 0.91;

    private SamePerson() {}

    static boolean maybe(Person one, Person other) {
        if (one.birthYear() == null || other.birthYear() == null || !Names.complete(one) || !Names.complete(other)) {
            return false;
        }
        double likeness = Names.likeness(one, other);
        int apart = Math.abs(one.birthYear() - other.birthYear());
        return apart == 0 && likeness >= SIMILAR_NAME || apart == 1 && likeness >= SAME_NAME;
    }

    /** Good enough to choose between many, and for nothing else. */
    static boolean fromOneArea(Person one, Person other) {
        return one.postcodeArea() != null && one.postcodeArea().equals(other.postcodeArea());
    }
}
