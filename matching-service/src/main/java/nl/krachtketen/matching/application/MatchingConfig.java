package nl.krachtketen.matching.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import nl.krachtketen.matching.domain.ranking.Weights;

/** How matching weighs; the meaning of each weight stands at {@link Weights}. */
@ConfigMapping(prefix = "krachtketen.matching")
public interface MatchingConfig {

    /** How long a declined offering is not proposed again. */
    @WithDefault("60d")
    Duration coolOff();

    /** How long what she declined says something about other offerings: people change. */
    @WithDefault("365d")
    Duration memory();

    /** With fewer offerings than this that fit strictly, level and times are read widely to fill the list up to it. */
    @WithDefault("3")
    int enough();

    WeightsConfig weights();

    /** In points; what an offering can earn adds up to 100. */
    interface WeightsConfig {

        @WithDefault("40")
        int goal();

        @WithDefault("25")
        int theme();

        @WithDefault("15")
        int nextStep();

        @WithDefault("20")
        int area();

        @WithDefault("15")
        int earlierDecline();

        @WithDefault("10")
        int spread();

        @WithDefault("20")
        int companion();
    }
}
