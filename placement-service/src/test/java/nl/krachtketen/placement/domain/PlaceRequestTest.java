package nl.krachtketen.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlaceRequestTest {

    private static final Instant ASKED = Instant.parse("2008-09-01T10:00:00Z");
    private static final Instant DEADLINE = ASKED.plus(Duration.ofDays(14));
    private static final Instant TOO_LATE = DEADLINE.plusSeconds(1);
    private static final Answer.Due DUE = new Answer.Due(ASKED, DEADLINE, null);
    private static final Request REQUEST =
            Request.asked(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), ASKED, DUE);
    private static final Request UNASKED =
            Request.unasked(REQUEST.id(), REQUEST.offeringId(), REQUEST.participantId());

    @Test
    void itGoesFromTheWaitingListOverAnOfferedPlaceToOneInUse() {
        PlaceRequest.Offered offered = new PlaceRequest.Waiting(REQUEST, 1).offered(DEADLINE);
        PlaceRequest.TakenUp started = offered.taken(ASKED).takenUp(ASKED);
        assertThat(started.version()).isEqualTo(4);
        assertThat(started.request().answer()).isEqualTo(new Answer.Accepted(ASKED));
    }

    @Test
    void aStartAnswersTheRequestHoweverLateItIs() {
        assertThat(new PlaceRequest.Reserved(REQUEST, 1).takenUp(TOO_LATE).request().answer())
                .isEqualTo(new Answer.Accepted(TOO_LATE));
    }

    @Test
    void theOrganiserAnswersOnceAndInTime() {
        var reserved = new PlaceRequest.Reserved(REQUEST, 1);
        var accepted = reserved.accepted(DEADLINE, DEADLINE);
        assertThat(accepted.request().answer()).isEqualTo(new Answer.Accepted(DEADLINE));
        assertThatThrownBy(() -> accepted.declined(PlaceDeclineReason.OTHER, DEADLINE, DEADLINE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("NothingToAnswer");
        assertThatThrownBy(() -> reserved.accepted(TOO_LATE, TOO_LATE)).hasMessageContaining("AnswerTooLate");
    }

    @Test
    void silenceGivesHerBackToTheChain() {
        var waiting = new PlaceRequest.Waiting(REQUEST, 1);
        assertThat(waiting.lapsed(DEADLINE)).isEmpty();
        assertThat(waiting.lapsed(TOO_LATE).orElseThrow().request().answer()).isEqualTo(new Answer.Missed(DEADLINE));
        assertThat(waiting.accepted(DEADLINE, DEADLINE).lapsed(TOO_LATE)).isEmpty();
    }

    @Test
    void anOfferedPlaceGoesToTheNextAndTheOrganiserIsNotBlamedForIt() {
        var offered = new PlaceRequest.Waiting(REQUEST, 1).offered(ASKED.plusSeconds(60));
        assertThat(offered.lapsed(ASKED.plusSeconds(60))).isEmpty();
        assertThat(offered.lapsed(ASKED.plusSeconds(61)).orElseThrow().request().answer()).isEqualTo(Answer.NOT_ASKED);
        assertThatThrownBy(() -> offered.taken(ASKED.plusSeconds(61))).hasMessageContaining("AnswerTooLate");
    }

    @Test
    void aPromiseIsAnsweredWithTheHandoverUnlessSheChoosesItHerself() {
        var promised = new PlaceRequest.Reserved(
                Request.promised(REQUEST.id(), REQUEST.offeringId(), REQUEST.participantId(), ASKED), 1);
        assertThat(promised.lapsed(Instant.MAX)).isEmpty();
        assertThat(promised.handedOver(DEADLINE).request().promised()).isFalse();
        assertThat(promised.chosen(ASKED, DUE).request()).isEqualTo(REQUEST);
        assertThat(promised.chosen(DEADLINE, DUE).request().askedAt()).as("her own choice").isEqualTo(DEADLINE);
    }

    @Test
    void whoeverChoosesWhatIsKeptForHerTakesIt() {
        assertThat(new PlaceRequest.Offered(UNASKED, DEADLINE, 2).chosen(ASKED, DUE)).isInstanceOf(PlaceRequest.Reserved.class);
    }

    @Test
    void twoStepsAtOnceUseOnePlaceUntilBothHaveEnded() {
        PlaceRequest.TakenUp both = new PlaceRequest.TakenUp(UNASKED, 1, 1).another();
        PlaceRequest one = both.left(null);
        assertThat(one).isEqualTo(new PlaceRequest.TakenUp(UNASKED, 1, 3));
        assertThat(((PlaceRequest.TakenUp) one).left(null)).isEqualTo(new PlaceRequest.Released(UNASKED, 4));
    }

    @Test
    void aPlaceIsKeptForWhatFollowsButNotForEver() {
        var kept = (PlaceRequest.Offered) new PlaceRequest.TakenUp(UNASKED, 1, 1).left(DEADLINE);
        assertThat(kept).isEqualTo(new PlaceRequest.Offered(UNASKED, DEADLINE, 2));
        assertThat(kept.lapsed(TOO_LATE)).isPresent();
        assertThat(kept.takenUp(ASKED).running()).isEqualTo(1);
    }

    @Test
    void theNewsOfAChoiceMayComeAfterTheStartAndThenNeedsNoAnswer() {
        var chosen = new PlaceRequest.TakenUp(UNASKED, 1, 1).chosen(ASKED, DUE).request();
        assertThat(chosen.askedAt()).isEqualTo(ASKED);
        assertThat(chosen.answer()).isEqualTo(Answer.NOT_ASKED);
    }
}
