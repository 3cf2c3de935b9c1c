package nl.krachtketen.matching.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.krachtketen.matching.domain.Matchmaker;
import nl.krachtketen.matching.domain.ranking.Ranking;
import nl.krachtketen.matching.domain.ranking.Weights;
import nl.krachtketen.matching.domain.rule.HardRules;

/** Sets up a matchmaker for one moment, with the configured weights. */
@ApplicationScoped
class Matchmakers {

    @Inject
    MatchingConfig config;

    Matchmaker at(Instant now) {
        return new Matchmaker(HardRules.at(now, config.coolOff()), new Ranking(weights(), now.minus(config.memory())), config.enough());
    }

    private Weights weights() {
        var points = config.weights();
        return new Weights(
                points.goal(),
                points.theme(),
                points.nextStep(),
                points.area(),
                points.earlierDecline(),
                points.spread(),
                points.companion());
    }
}
