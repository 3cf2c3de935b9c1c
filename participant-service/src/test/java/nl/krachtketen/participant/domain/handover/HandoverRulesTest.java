package nl.krachtketen.participant.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.handover.HandoverModel.Attempt;

/** Whatever organisations try with one woman, in whatever order and however long they take. */
class HandoverRulesTest {

    @Property
    void sheIsAlwaysWithExactlyOneOfThemAndItIsTheLastThatAccepted(@ForAll("attempts") List<Attempt> attempts) {
        var model = new HandoverModel();
        for (Attempt attempt : attempts) {
            model.attempt(attempt);
            String expected = model.handovers().stream().filter(Handover.Accepted.class::isInstance).map(h -> h.offer().taker())
                    .reduce(HandoverModel.ORGANISATIONS.getFirst(), (before, after) -> after);
            assertThat(model.her().profile().holder()).isEqualTo(expected);
            assertThat(model.handovers().stream().filter(Handover.Offered.class::isInstance)).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property
    void noHandoverIsOpenPastItsDeadlineOnceItWasLookedAt(@ForAll("attempts") List<Attempt> attempts) {
        var model = new HandoverModel();
        for (Attempt attempt : attempts) {
            model.attempt(attempt);
            model.attempt(new Attempt.Sweeping());
            assertThat(model.handovers()).filteredOn(Handover.Offered.class::isInstance)
                    .allMatch(open -> model.now().isBefore(open.offer().answerBy()));
        }
    }

    @Property
    void nobodyTakesHerOverAfterTheDeadlineEvenIfNobodyLooked(@ForAll("attempts") List<Attempt> attempts) {
        var model = new HandoverModel();
        attempts.forEach(model::attempt);
        assertThat(model.handovers()).filteredOn(Handover.Accepted.class::isInstance).map(Handover.Accepted.class::cast)
                .allMatch(accepted -> accepted.at().isBefore(accepted.offer().answerBy()));
    }

    @Property
    void whoeverGaveHerHeldHerThen(@ForAll("attempts") List<Attempt> attempts) {
        var model = new HandoverModel();
        String holder = model.her().profile().holder();
        attempts.forEach(model::attempt);
        for (Handover handover : model.handovers()) {
            assertThat(handover.offer().giver()).isEqualTo(holder);
            holder = handover instanceof Handover.Accepted ? handover.offer().taker() : holder;
        }
    }

    @Property
    void anAnswerThatWasGivenStaysGiven(@ForAll @IntRange(min = 1, max = 60) int days, @ForAll @IntRange(max = 2000) int hours) {
        var model = new HandoverModel();
        model.attempt(new Attempt.Offering(1, days));
        model.attempt(new Attempt.TimePassing(hours));
        model.attempt(new Attempt.Accepting(1));
        model.attempt(new Attempt.Sweeping());
        assertThat(model.handovers().getFirst()).isInstanceOf(hours < days * 24 ? Handover.Accepted.class : Handover.Lapsed.class);
        assertThatThrownBy(() -> model.handovers().getFirst().open()).isInstanceOf(Refusal.Refused.class);
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        var organisation = Arbitraries.integers().between(0, HandoverModel.ORGANISATIONS.size() - 1);
        Arbitrary<Attempt> attempt = Arbitraries.oneOf(
                organisation.flatMap(taker -> Arbitraries.integers().between(1, 60).map(days -> new Attempt.Offering(taker, days))),
                organisation.map(Attempt.Accepting::new), organisation.map(Attempt.Declining::new),
                Arbitraries.integers().between(0, 60 * 24).map(Attempt.TimePassing::new), Arbitraries.just(new Attempt.Sweeping()));
        return attempt.list().ofMaxSize(60);
    }
}
