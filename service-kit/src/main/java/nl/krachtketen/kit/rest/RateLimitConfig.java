package nl.krachtketen.kit.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much each partner's system may ask of one replica (0018). */
@ConfigMapping(prefix = "krachtketen.rate-limit")
interface RateLimitConfig {

    /** As many at once, and as many in each period. */
    @WithDefault("6000")
    long requests();

    @WithDefault("1M")
    Duration period();
}
