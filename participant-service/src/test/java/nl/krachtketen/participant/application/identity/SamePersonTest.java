package nl.krachtketen.participant.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.krachtketen.participant.domain.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes two records look like one person. */
class SamePersonTest {

    private static final Person HER = person("Fatıma", "El-Yılmaz", 1971, "4811");

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("herself, written without accents or small words", person("fatima", "YILMAZ", 1971, "4811"), true),
                Arguments.of("family name first", person("Yilmaz", "Fatima", 1971, null), true),
                Arguments.of("a letter less, and it is not known where she lives", person("Fatma", "Yilmaz", 1971, null), true),
                Arguments.of("a letter less, in another part of town", person("Fatma", "Yilmaz", 1971, "4826"), true),
                Arguments.of("born a year later, as an estimate", person("Fatima", "Yilmaz", 1972, null), true),
                Arguments.of("born a year later in another part of town", person("Fatima", "Yilmaz", 1972, "4826"), true),
                Arguments.of("in another part of town", person("Fatima", "Yilmaz", 1971, "4826"), true),
                Arguments.of("born two years later in the same street", person("Fatima", "Yilmaz", 1973, "4811"), false),
                Arguments.of("given name only, same street and year", person("Fatima", null, 1971, "4811"), false),
                Arguments.of("her sister", person("Zeynep", "Yilmaz", 1971, "4811"), false),
                Arguments.of("without a year of birth", person("Fatima", "Yilmaz", null, "4811"), false),
                Arguments.of("without a name", person(null, null, 1971, "4811"), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void mayBeSheByNameAndYearWhereverSheLives(String who, Person other, boolean expected) {
        assertThat(SamePerson.maybe(HER, other)).isEqualTo(expected);
        assertThat(SamePerson.maybe(other, HER)).isEqualTo(expected);
    }

    private static Person person(String givenName, String familyName, Integer birthYear, String postcodeArea) {
        return new Person(givenName, familyName, birthYear, null, postcodeArea, null);
    }
}
