package nl.krachtketen.reporting.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "krachtketen.webhooks")
public interface WebhookConfig {

    /** Lets receivers be on this machine, without TLS: for a demo or a test on one machine, never for production. */
    @WithDefault("false")
    boolean allowLoopback();

    /** Who asks for permission in the handshake: the platform's name in DNS. */
    @WithDefault("krachtketen.example")
    String origin();

    /** Certificates (PEM) of the authorities that receivers' certificates may come from; by default those of the Java runtime. */
    Optional<Path> authorities();

    /** How long a receiver may take for its answer. */
    @WithDefault("15S")
    Duration timeout();

    /** Doubles with every attempt. */
    @WithDefault("5S")
    Duration firstRetry();

    @WithDefault("1H")
    Duration longestRetry();

    /** For how long an event that is refused is tried again. */
    @WithDefault("72H")
    Duration giveUpAfter();

    /** What this replica is called; the same after it was killed and started again, and another one for every other replica. */
    @WithDefault("${HOSTNAME:this-machine}:${quarkus.http.port:8080}")
    String replica();

    /** How often it is looked whether there is something to deliver. */
    @WithDefault("0.2S")
    Duration every();

    /** How long a receiver that is tried out may take to go to the feed for what it is said to have missed. */
    @WithDefault("30S")
    Duration fetchWithin();

    /** How long attempts stay in the log. */
    @WithDefault("30D")
    Duration logKept();
}
