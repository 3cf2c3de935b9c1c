package nl.krachtketen.placement.domain.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionTest {

    @Test
    void whoeverWasExpectedWasThereOrStayedAway() {
        var there = new Session.Attendance(UUID.randomUUID(), true, 1);
        var away = new Session.Attendance(UUID.randomUUID(), false, 1);
        var session = new Session(UUID.randomUUID(), LocalDate.EPOCH, 12, List.of(there, away), 1);
        assertThat(session.present()).containsExactly(there.participant());
        assertThat(session.absent()).containsExactly(away.participant());
    }
}
