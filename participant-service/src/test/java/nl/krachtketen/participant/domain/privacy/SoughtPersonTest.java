package nl.krachtketen.participant.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.krachtketen.participant.domain.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In an emergency she is found however her name is spelt, and nobody else is. */
class SoughtPersonTest {

    private final Person known = new Person("Şükran-Nur", "Yıldız", 1971, null, null, null);

    @ParameterizedTest
    @CsvSource({"Şükran-Nur, Yıldız", "sukran nur, yildiz", "SÜKRANNUR, YILDIZ"})
    void accentsCaseAndHyphensDoNotMatter(String givenName, String familyName) {
        assertThat(new SoughtPerson(givenName, familyName, 1971, "GM0758").is(known)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Sukran, Yildiz, 1971", "Sukran Nur, Yildirim, 1971", "Sukran Nur, Yildiz, 1972"})
    void everythingElseDoes(String givenName, String familyName, int birthYear) {
        assertThat(new SoughtPerson(givenName, familyName, birthYear, "GM0758").is(known)).isFalse();
    }

    @Test
    void whoeverToldNoNameOrYearIsNotFound() {
        var sought = new SoughtPerson("Sukran Nur", "Yildiz", 1971, "GM0758");
        assertThat(sought.is(new Person(null, "Yildiz", 1971, null, null, null))).isFalse();
        assertThat(sought.is(new Person("Sukran Nur", null, 1971, null, null, null))).isFalse();
        assertThat(sought.is(new Person("Sukran Nur", "Yildiz", null, null, null, null))).isFalse();
    }

    @Test
    void nobodyIsPrinted() {
        var sought = new SoughtPerson("Sukran", "Yildiz", 1971, "GM0758");
        assertThat(sought + " " + known).doesNotContain("Sukran", "Yildiz", "Şükran", "Yıldız", "1971");
    }
}
