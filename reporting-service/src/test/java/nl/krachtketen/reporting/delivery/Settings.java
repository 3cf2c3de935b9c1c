package nl.krachtketen.reporting.delivery;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings for tests that need no running service. */
record Settings(boolean allowLoopback, Optional<Path> authorities) implements WebhookConfig {

    static final Settings PRODUCTION = new Settings(false, Optional.empty());

    @Override
    public String origin() {
        return "krachtketen.example";
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Duration firstRetry() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration longestRetry() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration giveUpAfter() {
        return Duration.ofHours(72);
    }

    @Override
    public String replica() {
        return "test";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration fetchWithin() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration logKept() {
        return Duration.ofDays(30);
    }
}
