package nl.krachtketen.participant.application.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long what is kept: {@code krachtketen.retention.*}, ISO 8601 periods. docs/privacy.md says why. */
@ConfigMapping(prefix = "krachtketen.retention")
public interface Retention {

    /** A woman who left the chain and was not seen again: then she is erased, as if she had asked for it. */
    @WithDefault("P2Y")
    Period departed();

    @WithDefault("P1Y")
    Period notices();

    /** Receipts of consents that ended, of women who are still here. */
    @WithDefault("P5Y")
    Period endedConsents();

    @WithDefault("P5Y")
    Period emergencyAccesses();

    /** That somebody was erased, and who acknowledged it. */
    @WithDefault("P5Y")
    Period erasures();

    @WithDefault("P5Y")
    Period processingRecords();

    /** Links to her own page that expired or were revoked. */
    @WithDefault("P3M")
    Period closedViewLinks();

    /** When somebody was in touch with her. */
    @WithDefault("P2Y")
    Period contactMoments();
}
