package nl.krachtketen.reporting.delivery;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long to wait before a receiver is tried again. */
final class Backoff {

    private static final int DOUBLINGS = 20;
    private static final Duration LONGEST_WISH = Duration.ofDays(1);

    private Backoff() {}

    /**
     * Doubles with each attempt, and lies anywhere in the upper half, so that receivers that failed together are not tried together.
     *
     * @param attempt 1 after the first failure
     * @param chance  from 0 to 1
     */
    static Duration delay(int attempt, Duration first, Duration longest, double chance) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS));
        Duration whole = doubled.compareTo(longest) < 0 ? doubled : longest;
        return Duration.ofMillis((long) (whole.toMillis() * (0.5 + chance / 2)));
    }

    /** What a receiver asks for by {@code Retry-After}, in either of its forms; a day at most. */
    static Optional<Duration> wished(String retryAfter, Instant now) {
        if (retryAfter == null) {
            return Optional.empty();
        }
        try {
            Duration wish = retryAfter.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(retryAfter))
                    : Duration.between(now, ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            return wish.isNegative() ? Optional.empty() : Optional.of(wish.compareTo(LONGEST_WISH) < 0 ? wish : LONGEST_WISH);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
