package nl.krachtketen.participant.domain.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.HandoverDeclineReason;
import nl.krachtketen.contract.vocabulary.WantedStep;
import nl.krachtketen.participant.domain.Refusal;
import org.junit.jupiter.api.Test;

/** One offer, its deadline, and the place behind its promise. */
class HandoverTest {

    private static final Instant NOW = Instant.parse("2009-03-11T12:00:00Z");
    private static final Instant ANSWER_BY = NOW.plus(Offer.USUAL_TIME);
    private static final Instant TOLD_BY = ANSWER_BY.plus(Duration.ofDays(1));
    private static final String GIVER = "00000001001001001758";
    private static final String TAKER = "00000001001001002758";

    private final Place asked = Place.asked(UUID.randomUUID(), "team-west");
    private final Offer offer = offer(ANSWER_BY, TOLD_BY);
    private final Handover.Offered offered = new Handover.Offered(offer, asked, 1);

    @Test
    void itIsTheOffersAndEachAnswerIsAVersion() {
        assertThat(offered.id()).isEqualTo(offer.id());
        assertThat(offered.participant()).isEqualTo(offer.participant());
        assertThat(offered.accepted("team-west", NOW)).isEqualTo(new Handover.Accepted(offer, asked, "team-west", NOW, 2));
        assertThat(offered.declined(HandoverDeclineReason.OTHER, NOW))
                .isEqualTo(new Handover.Declined(offer, asked, HandoverDeclineReason.OTHER, NOW, 2));
        assertThat(offered.lapsed(ANSWER_BY)).isEqualTo(new Handover.Lapsed(offer, asked, ANSWER_BY, 2));
        assertThat(offered.placeAnswered(asked.reserved())).isEqualTo(new Handover.Offered(offer, asked.reserved(), 2));
    }

    @Test
    void itIsOpenForAsLongAsItsAnswerCanBeToldThoughItMustHaveBeenGivenBefore() {
        assertThat(offered.openAt(ANSWER_BY)).isSameAs(offered);
        assertThat(offered.isDue(TOLD_BY.minusMillis(1))).isFalse();
        assertThat(offered.isDue(TOLD_BY)).isTrue();
        assertThatThrownBy(() -> offered.openAt(TOLD_BY)).isInstanceOf(Refusal.Refused.class);
        assertThatThrownBy(() -> offered.accepted("team-west", ANSWER_BY)).isInstanceOf(Refusal.Refused.class);
        assertThatThrownBy(() -> offered.declined(HandoverDeclineReason.OTHER, ANSWER_BY)).isInstanceOf(Refusal.Refused.class);
    }

    @Test
    void afterItsAcceptanceOnlyAPromiseThatWasNotKeptYetCanBeAnswered() {
        Handover.Accepted accepted = offered.accepted("team-west", NOW);
        Handover.Accepted kept = accepted.placeAnswered(asked.reserved());
        assertThat(kept).isEqualTo(new Handover.Accepted(offer, asked.reserved(), "team-west", NOW, 3));
        assertThat(kept.placeAnswered(asked.refused())).isSameAs(kept);
    }

    @Test
    void whereItCameToNothingThePlaceDoesNotMatter() {
        Handover declined = offered.declined(HandoverDeclineReason.OTHER, NOW);
        Handover lapsed = offered.lapsed(ANSWER_BY);
        assertThat(declined.placeAnswered(asked.reserved())).isSameAs(declined);
        assertThat(lapsed.placeAnswered(asked.reserved())).isSameAs(lapsed);
    }

    @Test
    void aTurnBelongsToAWaitingListAndToNothingElse() {
        assertThat(asked.state()).isEqualTo(Place.State.ASKED);
        assertThat(asked.waitingListed(3)).isEqualTo(new Place(asked.offeringId(), "team-west", Place.State.WAITING_LISTED, 3));
        assertThat(asked.refused()).isEqualTo(new Place(asked.offeringId(), "team-west", Place.State.REFUSED, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Place(asked.offeringId(), null, Place.State.WAITING_LISTED, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Place(asked.offeringId(), null, Place.State.RESERVED, 1));
    }

    @Test
    void anOfferIsToSomebodyElseAndEndsInTime() {
        Instant longest = NOW.plus(Offer.LONGEST_TIME);
        assertThat(offer(longest, longest).answerBy()).isEqualTo(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> offer(longest.plusMillis(1), longest.plusMillis(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> offer(NOW, NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> offer(ANSWER_BY, ANSWER_BY.minusMillis(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Offer(UUID.randomUUID(), UUID.randomUUID(), GIVER, GIVER, null,
                HandoverReason.NEXT_STEP, WantedStep.TRIAL, NOW, ANSWER_BY, ANSWER_BY, null, List.of()));
    }

    private static Offer offer(Instant answerBy, Instant waitsUntil) {
        return new Offer(UUID.randomUUID(), UUID.randomUUID(), GIVER, TAKER, null, HandoverReason.NEXT_STEP, WantedStep.TRIAL, NOW,
                answerBy, waitsUntil, null, List.of());
    }
}
