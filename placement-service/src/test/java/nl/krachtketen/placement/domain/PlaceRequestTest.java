package nl.krachtketen.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlaceRequestTest {

    private static final PlaceRequest.Request REQUEST =
            new PlaceRequest.Request(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH, false);

    @Test
    void itGoesFromTheWaitingListOverAReservedPlaceToOneInUse() {
        PlaceRequest.Reserved reserved = new PlaceRequest.Waiting(REQUEST, 1).reserved();
        assertThat(reserved.takenUp()).isEqualTo(new PlaceRequest.TakenUp(REQUEST, 1, 3));
    }

    @Test
    void twoStepsAtOnceUseOnePlaceUntilBothHaveEnded() {
        PlaceRequest.TakenUp both = new PlaceRequest.TakenUp(REQUEST, 1, 1).another();
        PlaceRequest one = both.left(false);
        assertThat(one).isEqualTo(new PlaceRequest.TakenUp(REQUEST, 1, 3));
        assertThat(((PlaceRequest.TakenUp) one).left(false)).isEqualTo(new PlaceRequest.Released(REQUEST, 4));
    }

    @Test
    void aPlaceIsKeptForWhatFollows() {
        assertThat(new PlaceRequest.TakenUp(REQUEST, 1, 1).left(true)).isEqualTo(new PlaceRequest.Reserved(REQUEST, 2));
    }

    @Test
    void theNewsOfAChoiceMayComeAfterTheStart() {
        var unasked = new PlaceRequest.Request(REQUEST.id(), REQUEST.offeringId(), REQUEST.participantId(), null, false);
        assertThat(new PlaceRequest.TakenUp(unasked, 1, 1).askedFor(Instant.EPOCH))
                .isEqualTo(new PlaceRequest.TakenUp(REQUEST, 1, 2));
    }
}
