package nl.krachtketen.participant.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import nl.krachtketen.participant.domain.Person;
import nl.krachtketen.participant.domain.identity.Likelihood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes two records look like one person. */
class SamePersonTest {

    private static final Person HER = person("Fatıma", "El-Yılmaz", 1971, "4811");

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("herself, written without accents or small words", person("fatima", "YILMAZ", 1971, "4811"), Likelihood.LIKELY),
                Arguments.of("family name first", person("Yilmaz", "Fatima", 1971, null), Likelihood.LIKELY),
                Arguments.of("a letter less, and it is not known where she lives", person("Fatma", "Yilmaz", 1971, null), Likelihood.LIKELY),
                Arguments.of("born a year later, as an estimate", person("Fatima", "Yilmaz", 1972, null), Likelihood.POSSIBLE),
                Arguments.of("in another part of town", person("Fatima", "Yilmaz", 1971, "4826"), Likelihood.POSSIBLE),
                Arguments.of("given name only, same street and year", person("Fatima", null, 1971, "4811"), Likelihood.POSSIBLE),
                Arguments.of("given name only", person("Fatima", null, 1971, null), null),
                Arguments.of("born a year later in another part of town", person("Fatima", "Yilmaz", 1972, "4826"), null),
                Arguments.of("her sister", person("Zeynep", "Yilmaz", 1971, "4811"), null),
                Arguments.of("without a year of birth", person("Fatima", "Yilmaz", null, "4811"), null),
                Arguments.of("without a name", person(null, null, 1971, "4811"), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void isLikelyAsFarAsNameYearAndPostcodeAgree(String who, Person other, Likelihood expected) {
        assertThat(SamePerson.likelihood(HER, other)).isEqualTo(Optional.ofNullable(expected));
        assertThat(SamePerson.likelihood(other, HER)).isEqualTo(Optional.ofNullable(expected));
    }

    private static Person person(String givenName, String familyName, Integer birthYear, String postcodeArea) {
        return new Person(givenName, familyName, birthYear, null, postcodeArea, null);
    }
}
