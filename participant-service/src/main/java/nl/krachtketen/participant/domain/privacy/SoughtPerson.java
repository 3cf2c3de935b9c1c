package nl.krachtketen.participant.domain.privacy;

import java.text.Normalizer;
import java.util.Locale;
import nl.krachtketen.participant.domain.Person;

/** Somebody who is looked for in an emergency, by all that is usually known of a person. */
public record SoughtPerson(String givenName, String familyName, int birthYear, String municipality) {

    /** Accents, case and hyphens do not matter, everything else does: in an emergency too, only she is to be found. */
    public boolean is(Person person) {
        return person.birthYear() != null && person.birthYear() == birthYear
                && same(givenName, person.givenName()) && same(familyName, person.familyName());
    }

    private static boolean same(String sought, String known) {
        return known != null && letters(sought).equals(letters(known));
    }

    private static String letters(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('ı', 'i'), Normalizer.Form.NFD).replaceAll("[^\\p{L}]", "");
    }

    @Override
    public String toString() {
        return "SoughtPerson[not for printing]";
    }
}
