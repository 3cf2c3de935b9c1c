package nl.krachtketen.participant.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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

    @Test
    void aPauseEndsWhenSheSaysSoAndEachIsAVersion() {
        var until = LocalDate.of(2009, 3, 11);
        Participant.Paused paused = registered.paused(until, PauseReason.FAMILY);
        var core = new Participant.Core(registered.id(), registered.profile(), null, 2);
        assertThat(paused).isEqualTo(new Participant.Paused(core, until, PauseReason.FAMILY));
        assertThat(paused.resumed()).isInstanceOf(Participant.InChain.class).extracting(Participant::version).isEqualTo(3L);
    }

    @Test
    void sheStaysInHerStateWhateverElseChanges() {
        Participant.Paused paused = registered.paused(LocalDate.EPOCH, PauseReason.FAMILY);
        assertThat(paused.changed()).isEqualTo(new Participant.Paused(new Participant.Core(registered.id(), registered.profile(), null, 3),
                LocalDate.EPOCH, PauseReason.FAMILY));
        assertThat(registered.left().changed()).isInstanceOf(Participant.Departed.class);
        assertThat(registered.receiving(BenefitSituation.BENEFIT).profile().benefitSituation()).isEqualTo(BenefitSituation.BENEFIT);
        assertThat(registered.movedTo("GM0363").profile().municipality()).isEqualTo("GM0363");
    }

    @Test
    void theFirstContactPersonIsNoChangeAndEveryOtherOneIs() {
        Participant named = registered.contactPersonNamed("intake-oost");
        assertThat(named.profile().holding().contactPerson()).isEqualTo("intake-oost");
        assertThat(named.profile().holding().contactChanges()).isZero();
        assertThat(named.contactPersonNamed("intake-oost").profile().holding().contactChanges()).isZero();
        assertThat(named.contactPersonNamed("intake-west").profile().holding().contactChanges()).isEqualTo(1);
    }

    @Test
    void whoeverTakesHerOverHoldsHerAndCountsAnew() {
        Participant taken = registered.heldBy("00000001001001002758", "team-west", Instant.EPOCH.plusSeconds(1));
        assertThat(taken.profile().holder()).isEqualTo("00000001001001002758");
        assertThat(taken.profile().holding()).isEqualTo(new Holding("00000001001001002758", Instant.EPOCH.plusSeconds(1), "team-west", 0));
        assertThat(taken.version()).isEqualTo(2);
    }
}
