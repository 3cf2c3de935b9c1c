package nl.krachtketen.participant.application.attention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How closely the platform looks. */
@ConfigMapping(prefix = "krachtketen.attention")
interface AttentionConfig {

    /** How often it looks for pauses that end, women who are stuck and answers that stay away. */
    @WithDefault("1m")
    Duration lookEvery();

    /** How long a holder may take to say why a woman is stuck, before the municipality is told. */
    @WithDefault("P14D")
    Duration answerWithin();
}
