package nl.krachtketen.placement.application.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long what is kept: {@code krachtketen.retention.*}, ISO 8601 periods. docs/privacy.md says why. */
@ConfigMapping(prefix = "krachtketen.retention")
public interface Retention {

    /** What was agreed about a placement, after that has ended. */
    @WithDefault("P2Y")
    Period agreements();

    /** Links to agreements that expired or were revoked. */
    @WithDefault("P3M")
    Period closedAgreementLinks();

    /** Who came to a session; how many came stays. */
    @WithDefault("P2Y")
    Period attendance();

    @WithDefault("P1Y")
    Period notices();
}
