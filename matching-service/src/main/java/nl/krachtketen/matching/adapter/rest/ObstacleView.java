package nl.krachtketen.matching.adapter.rest;

import nl.krachtketen.matching.domain.rule.RuleName;
import nl.krachtketen.matching.domain.rule.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule that stands in the way, or that was relaxed. */
@Schema(name = "Obstacle")
record ObstacleView(@Schema(description = "The hard rule by name") RuleName rule, TextView text) {

    static ObstacleView of(Verdict.Blocked blocked) {
        return new ObstacleView(blocked.rule(), TextView.of(blocked.explanation()));
    }
}
