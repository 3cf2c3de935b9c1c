package nl.krachtketen.participant.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import org.junit.jupiter.api.Test;

class ParticipantTest {

    private final Participant.InChain registered = Participant.InChain.registered(UUID.randomUUID(),
            new Profile(new Holding("00000001001001001758", Instant.EPOCH, null, 0), "GM0758", null, RecruitmentChannel.KEY_FIGURE, BenefitSituation.NONE, true));

    @Test
    void aNewParticipantHasNoLevelYet() {
        assertThat(registered.level()).isNull();
        assertThat(registered.version()).isEqualTo(1);
    }

    @Test
    void aLevelMayBeAssessedBeforeAnyIntake() {
        assertThat(registered.levelAssessed(ParticipationLevel.HIGH).level()).isEqualTo(ParticipationLevel.HIGH);
    }

    @Test
    void everyStepIsANewVersion() {
        assertThat(registered.intakeDone(ParticipationLevel.LOW).levelAssessed(ParticipationLevel.MIDDLE).left().version()).isEqualTo(4);
    }

    @Test
    void anIntakeBringsBackSomebodyWhoHadLeft() {
        Participant back = registered.left().intakeDone(ParticipationLevel.MIDDLE);
        assertThat(back).isInstanceOf(Participant.InChain.class);
        assertThat(back.profile()).isEqualTo(registered.profile());
    }
}
