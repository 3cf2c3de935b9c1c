package nl.krachtketen.matching.domain.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/** Weighs an offering that the hard rules let through. Each criterion gives a share between 0 and 1 of its weight. */
public record Ranking(Weights weights) {

    /** A share of nearness below this is no reason to name. */
    private static final double NEARBY = 0.5;

    private record Criterion(MatchReason reason, double points, boolean worthNaming) {}

    public Score score(Profile her, OpenOffering offering) {
        double area = Nearness.between(her.intake().postcodeArea(), offering.postcodeArea());
        var criteria = Stream.of(
                criterion(MatchReason.LEADS_TO_GOAL, weights.goal(), goal(her, offering)),
                criterion(MatchReason.THEME_SHARED, weights.theme(), theme(her, offering)),
                criterion(MatchReason.NEXT_STEPS_FOLLOW, weights.nextStep(), nextStep(her, offering)),
                new Criterion(MatchReason.NEARBY, weights.area() * area, area > NEARBY)).toList();
        double points = criteria.stream().mapToDouble(Criterion::points).sum()
                - weights.earlierDecline() * declines(her, offering);
        var reasons = criteria.stream().filter(Criterion::worthNaming)
                .sorted(Comparator.comparingDouble(Criterion::points).reversed()).map(Criterion::reason).toList();
        return new Score((int) Math.round(points), reasons);
    }

    private static Criterion criterion(MatchReason reason, int weight, double share) {
        return new Criterion(reason, weight * share, share > 0);
    }

    private static double goal(Profile her, OpenOffering offering) {
        List<Goal> goals = her.intake().goals();
        for (int rank = 0; rank < goals.size(); rank++) {
            if (GoalPaths.leadsTo(goals.get(rank), offering)) {
                return 1.0 / (rank + 1);
            }
        }
        return 0;
    }

    private static double theme(Profile her, OpenOffering offering) {
        var hers = her.intake().themes();
        return hers.isEmpty() ? 0 : (double) hers.stream().filter(offering.themes()::contains).count() / hers.size();
    }

    private static double nextStep(Profile her, OpenOffering offering) {
        return her.intake().goals().stream().anyMatch(goal -> GoalPaths.opensTheWayTo(goal, offering)) ? 1 : 0;
    }

    private static long declines(Profile her, OpenOffering offering) {
        return her.declines().stream().filter(decline -> decline.saysSomethingAbout(offering.kind())).count();
    }
}
