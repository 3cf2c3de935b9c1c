package nl.krachtketen.participant.domain.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import org.junit.jupiter.api.Test;

/** What may follow: all but contradictions. */
class NextStepTest {

    @Test
    void fromTheIntakeStraightToWorkIsPossible() {
        assertThat(NextStep.after(at(Presence.IN_CHAIN, ChainStep.INTAKE_DONE))).contains(NextStep.WORK, NextStep.TRIAL, NextStep.ACTIVITY);
    }

    @Test
    void whatGoesOnCanEnd() {
        assertThat(NextStep.after(at(Presence.IN_CHAIN, ChainStep.TRIAL, Running.TRIAL))).contains(NextStep.TRIAL_END, NextStep.PLACEMENT)
                .doesNotContain(NextStep.PLACEMENT_END, NextStep.ACTIVITY_COMPLETION);
    }

    @Test
    void whileAllGoesOnAllCanEndAndAllElseCanBegin() {
        assertThat(NextStep.after(at(Presence.IN_CHAIN, ChainStep.MOVED_ON, Running.values())))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(NextStep.RESUMPTION)));
    }

    @Test
    void onlyOneHandoverIsUnderWay() {
        assertThat(NextStep.after(at(Presence.IN_CHAIN, ChainStep.HANDOVER_OFFERED))).doesNotContain(NextStep.HANDOVER);
    }

    @Test
    void aPauseEndsByResumingByAnIntakeOrByLeaving() {
        assertThat(NextStep.after(at(Presence.PAUSED, ChainStep.INTAKE_DONE)))
                .containsExactly(NextStep.INTAKE, NextStep.RESUMPTION, NextStep.DEPARTURE);
    }

    @Test
    void anIntakeBringsBackSomebodyWhoHadLeft() {
        assertThat(NextStep.after(at(Presence.DEPARTED, ChainStep.LEFT))).containsExactly(NextStep.INTAKE);
    }

    private static Standing at(Presence presence, ChainStep step, Running... running) {
        return new Standing(presence, ParticipationLevel.MIDDLE, step, Instant.EPOCH, "asked", "holder", Set.of(running));
    }
}
