package nl.krachtketen.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.matching.domain.OpenOffering.Status;
import org.junit.jupiter.api.Test;

class ProfileTest {

    @Test
    void littleIsKnownOfHerBeforeAnIntake() {
        assertThat(AWoman.beforeIntake().known()).isFalse();
        assertThat(AWoman.with(her -> { }).known()).isTrue();
    }

    @Test
    void theRegionIsHersFromTheMiddleLevelOn() {
        assertThat(AWoman.beforeIntake().goesIntoTheRegion()).isFalse();
        assertThat(AWoman.beforeIntake().at(ParticipationLevel.LOW).goesIntoTheRegion()).isFalse();
        assertThat(AWoman.beforeIntake().at(ParticipationLevel.MIDDLE).goesIntoTheRegion()).isTrue();
        assertThat(AWoman.beforeIntake().at(ParticipationLevel.HIGH).goesIntoTheRegion()).isTrue();
    }

    @Test
    void whatIsFullTakesHerOnAsMuchAsWhatIsOpen() {
        assertThat(Arrays.stream(Status.values()).filter(status -> AnOffering.with(it -> it.status = status).takesPeopleIn()))
                .containsExactly(Status.OPEN, Status.FULL);
    }
}
