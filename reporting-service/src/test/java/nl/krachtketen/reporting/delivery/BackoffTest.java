package nl.krachtketen.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void eachPauseIsTwiceTheOneBeforeUpToAnHour() {
        assertThat(IntStream.of(1, 2, 3, 10, 11, 500).mapToObj(attempt -> Backoff.delay(attempt, FIRST, LONGEST, 1)))
                .containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(2560), LONGEST,
                        LONGEST);
    }

    @Test
    void chanceTakesHalfOfItAtMost() {
        assertThat(Backoff.delay(3, FIRST, LONGEST, 0)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aReceiverMayNameAPauseOrAMoment() {
        assertThat(Backoff.wished("120", NOW)).contains(Duration.ofMinutes(2));
        assertThat(Backoff.wished("Sun, 22 Nov 2026 10:05:00 GMT", NOW)).contains(Duration.ofMinutes(5));
    }

    @Test
    void whatItNamesIsADayAtMostAndNonsenseIsNothing() {
        assertThat(Backoff.wished("999999999", NOW)).contains(Duration.ofDays(1));
        assertThat(Backoff.wished("Sun, 22 Nov 2026 09:00:00 GMT", NOW)).isEmpty();
        assertThat(Backoff.wished("soon", NOW)).isEmpty();
        assertThat(Backoff.wished("-3", NOW)).isEmpty();
        assertThat(Backoff.wished(null, NOW)).isEmpty();
    }
}
