package nl.krachtketen.participant.domain.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final String ORGANISATION = "00000001001001001758";

    private final CoachProfile profile = new CoachProfile(List.of("tr"), List.of(), "4811", 4);
    private final Coach coach = Coach.of(UUID.randomUUID(), ORGANISATION, "coach-1", "coach-oost", null, profile);

    @Test
    void whoeverBeginsToCoachStandsBesideNobodyYet() {
        assertThat(coach).isEqualTo(new Coach(coach.id(), ORGANISATION, "coach-1", "coach-oost", null, profile, 0, true, 1));
    }

    @Test
    void itLastsUntilSomebodyEndsIt() {
        UUID her = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        assertThat(Assignment.of(id, her, coach, Instant.EPOCH))
                .isEqualTo(new Assignment(id, her, coach.id(), ORGANISATION, Instant.EPOCH, null, null));
    }

    @Test
    void thatTheCoachStoppedOrSheLeftIsFoundOutAndNeverTold() {
        assertThat(CoachEndReason.values()).filteredOn(CoachEndReason::foundByPlatform)
                .containsExactly(CoachEndReason.COACH_STOPPED, CoachEndReason.SHE_LEFT);
    }
}
