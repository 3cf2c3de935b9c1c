package nl.krachtketen.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;

/** What the relay needs to know: where the database's log is read and how eagerly. */
@ConfigMapping(prefix = "krachtketen")
public interface RelayConfig {

    String service();

    String source();

    Database database();

    Relay relay();

    interface Database {
        String host();

        int port();

        String password();
    }

    interface Relay {
        /** Off in a service that publishes nothing. */
        @WithDefault("true")
        boolean enabled();

        /** How long the reader rests when the log had nothing new; 10 ms was measured to give 15/30 ms to the consumer. */
        @WithDefault("5ms")
        @WithName("poll-interval")
        Duration pollInterval();

        /** After a lost slot, rows recorded this long before the last bookmark are published again. */
        @WithDefault("1h")
        @WithName("republish-margin")
        Duration republishMargin();
    }

    default String slot() {
        return service() + "_outbox";
    }
}
