package nl.krachtketen.participant.application.coach;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import nl.krachtketen.participant.domain.coach.CoachWeights;

/** How coaches are weighed; the meaning of each weight stands at {@link CoachWeights}. In points, 100 in all. */
@ConfigMapping(prefix = "krachtketen.coach-matching.weights")
public interface CoachMatchingConfig {

    @WithDefault("30")
    int motherTongue();

    @WithDefault("20")
    int availability();

    @WithDefault("20")
    int area();

    @WithDefault("30")
    int evenness();

    default CoachWeights weights() {
        return new CoachWeights(motherTongue(), availability(), area(), evenness());
    }
}
