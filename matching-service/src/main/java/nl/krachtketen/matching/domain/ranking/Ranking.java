package nl.krachtketen.matching.domain.ranking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.matching.domain.EarlierDecline;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;

/**
 * Weighs an offering that the hard rules let through. Each criterion gives a share between 0 and 1 of its weight.
 *
 * @param forgetBefore what she declined before then no longer says anything: people change
 */
public record Ranking(Weights weights, Instant forgetBefore) {

    /** A share of nearness below this is no reason to name. */
    private static final double NEARBY = 0.5;

    private record Criterion(MatchReason reason, double points, boolean worthNaming) {}

    public Score score(Profile her, OpenOffering offering) {
        double area = Nearness.between(her.intake().postcodeArea(), offering.postcodeArea());
        var reasons = Stream.of(
                        criterion(MatchReason.LEADS_TO_GOAL, weights.goal(), goal(her, offering)),
                        criterion(MatchReason.THEME_SHARED, weights.theme(), theme(her, offering)),
                        criterion(MatchReason.NEXT_STEPS_FOLLOW, weights.nextStep(), nextStep(her, offering)),
                        new Criterion(MatchReason.NEARBY, weights.area() * area, area > NEARBY))
                .filter(Criterion::worthNaming)
                .sorted(Comparator.comparingDouble(Criterion::points).reversed())
                .map(Criterion::reason).toList();
        return new Score(points(her, offering), reasons);
    }

    /** The points alone: this is asked of every candidate, the reasons only of those that end up on the list. */
    public int points(Profile her, OpenOffering offering) {
        double points = weights.goal() * goal(her, offering)
                + weights.theme() * theme(her, offering)
                + weights.nextStep() * nextStep(her, offering)
                + weights.area() * Nearness.between(her.intake().postcodeArea(), offering.postcodeArea())
                - weights.earlierDecline() * declines(her, offering);
        return (int) Math.round(points);
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
        List<Theme> hers = her.intake().themes();
        int shared = 0;
        for (Theme theme : hers) {
            shared += offering.themes().contains(theme) ? 1 : 0;
        }
        return hers.isEmpty() ? 0 : (double) shared / hers.size();
    }

    private static double nextStep(Profile her, OpenOffering offering) {
        for (Goal goal : her.intake().goals()) {
            if (GoalPaths.opensTheWayTo(goal, offering)) {
                return 1;
            }
        }
        return 0;
    }

    private int declines(Profile her, OpenOffering offering) {
        int count = 0;
        for (EarlierDecline decline : her.history().declines()) {
            count += !decline.declinedAt().isBefore(forgetBefore) && decline.saysSomethingAbout(offering) ? 1 : 0;
        }
        return count;
    }
}
