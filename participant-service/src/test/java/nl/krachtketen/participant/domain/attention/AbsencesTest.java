package nl.krachtketen.participant.domain.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.krachtketen.participant.domain.attention.Absences.Attendance;
import org.junit.jupiter.api.Test;

class AbsencesTest {

    private static final Attendance PRESENT = new Attendance(LocalDate.of(2009, 3, 4), true, false);
    private static final Attendance AWAY = new Attendance(LocalDate.of(2009, 3, 11), false, false);
    private static final Attendance AWAY_AND_TOLD = new Attendance(LocalDate.of(2009, 3, 11), false, true);

    @Test
    void twoInARowPromptHerContactPerson() {
        assertThat(Absences.prompt(List.of(AWAY, AWAY, PRESENT))).isTrue();
        assertThat(Absences.prompt(List.of(AWAY, AWAY))).isTrue();
    }

    @Test
    void oneDoesNotNorTwoWithHerBetweenThemNorTwoBeforeSheCameBack() {
        assertThat(Absences.prompt(List.of())).isFalse();
        assertThat(Absences.prompt(List.of(AWAY))).isFalse();
        assertThat(Absences.prompt(List.of(AWAY, PRESENT, AWAY))).isFalse();
        assertThat(Absences.prompt(List.of(PRESENT, AWAY, AWAY))).isFalse();
    }

    @Test
    void whatWasToldIsNotToldOnceMoreUntilSheCameBack() {
        assertThat(Absences.prompt(List.of(AWAY, AWAY_AND_TOLD, AWAY))).isFalse();
        assertThat(Absences.prompt(List.of(AWAY, AWAY, PRESENT, AWAY_AND_TOLD, AWAY))).isTrue();
    }
}
