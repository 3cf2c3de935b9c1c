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

    /** From 0 to 1; the whole name if both are known, else the given name alone. */
    static double likeness(Person one, Person other) {
        if (!complete(one) || !complete(other)) {
            return SIMILARITY.apply(normal(one.givenName()), normal(other.givenName()));
        }
        String whole = normal(one.givenName() + " " + one.familyName());
        return Math.max(SIMILARITY.apply(whole, normal(other.givenName() + " " + other.familyName())),
                SIMILARITY.apply(whole, normal(other.familyName() + " " + other.givenName())));
    }

    static boolean complete(Person person) {
        return Stream.of(person.givenName(), person.familyName()).noneMatch(name -> normal(name).isEmpty());
    }

    static String normal(String name) {
        if (name == null) {
            return "";
        }
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('ı', 'i'), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.split("[^\\p{L}]+")).filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .collect(Collectors.joining(" "));
    }
}
