package nl.krachtketen.matching.domain;

import java.util.ArrayList;
import java.util.List;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.matching.domain.rule.Rule;
import nl.krachtketen.matching.domain.rule.Verdict;

/** Why an offering suits her, and what stands in the way: the verdicts of all hard rules together. */
public record Fit(List<MatchReason> reasons, List<Verdict.Blocked> obstacles) {

    static Fit of(List<Rule> rules, Profile her, OpenOffering offering) {
        List<MatchReason> reasons = new ArrayList<>();
        List<Verdict.Blocked> obstacles = new ArrayList<>();
        for (Rule rule : rules) {
            switch (rule.judge(her, offering)) {
                case Verdict.Fits fits -> reasons.addAll(fits.reasons());
                case Verdict.Blocked blocked -> obstacles.add(blocked);
            }
        }
        return new Fit(reasons, obstacles);
    }

    public boolean strictly() {
        return obstacles.isEmpty();
    }

    /** Whether what stands in the way may have passed when she has taken another step first. */
    public boolean later() {
        return obstacles.stream().allMatch(obstacle -> obstacle.rule().passing());
    }
}
