package nl.krachtketen.participant.domain;

/**
 * Who she is. It never leaves this service but to the organisation that holds her, and is stored encrypted under a key of her
 * own. Every field may be missing: she can take part without telling.
 *
 * @param postcodeArea four digits; tells her apart from somebody with the same name before there is an intake
 */
public record Person(String givenName, String familyName, Integer birthYear, String phone, String postcodeArea, SafeContact safeContact) {

    /** The same person, with where she was said to live since. */
    public Person livingIn(String area) {
        return new Person(givenName, familyName, birthYear, phone, area, safeContact);
    }

    @Override
    public String toString() {
        return "Person[not for printing]";
    }
}
