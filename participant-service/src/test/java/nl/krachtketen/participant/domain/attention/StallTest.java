package nl.krachtketen.participant.domain.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StallTest {

    private final Stall.Core core = new Stall.Core(UUID.randomUUID(), UUID.randomUUID(), ChainStep.CHOSEN, Instant.EPOCH,
            "00000001001001001758", "GM0758", null, Instant.EPOCH, null);

    @Test
    void theHolderSaysWhyAndMayCorrectIt() {
        var answered = new Stall.Open(core).answered(StallReason.NO_TRAVEL, Instant.EPOCH.plusSeconds(1));
        assertThat(answered).isEqualTo(new Stall.Answered(core, StallReason.NO_TRAVEL, Instant.EPOCH.plusSeconds(1)));
        assertThat(answered.answered(StallReason.HER_OWN_PACE, Instant.EPOCH.plusSeconds(2)))
                .isEqualTo(new Stall.Answered(core, StallReason.HER_OWN_PACE, Instant.EPOCH.plusSeconds(2)));
    }
}
