package nl.krachtketen.participant.application.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.participant.domain.Person;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two names are, however they were written down: accents, capitals, hyphens and the small words in between make no
 * difference, nor does which of the two names came first.
 */
final class Names {

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final Set<String> SMALL_WORDS = Set.of("van", "de", "der", "den", "ter", "ten", "el", "al", "ben", "bint", "ibn");

    private Names() {}

    /** From 0 to 1; both names count the same if both are known, else the given name alone. */
    static double likeness(Person one, Person other) {
        String given = normal(one.givenName());
        String family = normal(one.familyName());
        String otherGiven = normal(other.givenName());
        String otherFamily = normal(other.familyName());
        if (!complete(one) || !complete(other)) {
            return alike(given, otherGiven);
        }
        return Math.max(alike(given, otherGiven) + alike(family, otherFamily), alike(given, otherFamily) + alike(family, otherGiven)) / 2;
    }

    /** The measure looks for matches from the left, so that it matters a little from which side one looks. */
    private static double alike(String one, String other) {
        return Math.max(SIMILARITY.apply(one, other), SIMILARITY.apply(other, one));
    }

    static boolean complete(Person person) {
        return Stream.of(person.givenName(), person.familyName()).noneMatch(name -> normal(name).isEmpty());
    }

    static String normal(String name) {
        if (name == null) {
            return "";
        }
        String small = name.toLowerCase(Locale.ROOT).replace('ı', 'i');
        String plain = Normalizer.normalize(small, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.split("[^\\p{L}]+")).filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .collect(Collectors.joining(" "));
    }
}
