package nl.krachtketen.matching.application.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long what is kept: {@code krachtketen.retention.*}, ISO 8601 periods. docs/privacy.md says why. */
@ConfigMapping(prefix = "krachtketen.retention")
public interface Retention {

    /** Links to her choice page that expired or were revoked. */
    @WithDefault("P3M")
    Period closedChoiceLinks();

    /** That she asked for help with choosing, after somebody acknowledged it. */
    @WithDefault("P1Y")
    Period helpRequests();
}
