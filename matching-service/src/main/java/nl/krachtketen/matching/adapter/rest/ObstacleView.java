package nl.krachtketen.matching.adapter.rest;

import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.matching.domain.rule.RuleName;
import nl.krachtketen.kit.ranking.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule that stands in the way, or that was relaxed. */
@Schema(name = "Obstacle")
record ObstacleView(@Schema(description = "The hard rule by name") RuleName rule, TextView text) {

    static ObstacleView of(Verdict.Blocked<MatchReason, RuleName> blocked) {
        return new ObstacleView(blocked.rule(), TextView.of(blocked.explanation()));
    }
}
