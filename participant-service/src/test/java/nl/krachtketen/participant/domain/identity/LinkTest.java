package nl.krachtketen.participant.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkTest {

    @Test
    void whoeverHoldsTheOtherRecordConfirmsIt() {
        var proposed = new Link.Proposed(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "00000001001001001758", Instant.EPOCH);
        assertThat(proposed.confirmed(Instant.EPOCH.plusSeconds(1))).isEqualTo(new Link.Confirmed(proposed.id(), proposed.participant(),
                proposed.other(), "00000001001001001758", Instant.EPOCH, Instant.EPOCH.plusSeconds(1)));
    }
}
