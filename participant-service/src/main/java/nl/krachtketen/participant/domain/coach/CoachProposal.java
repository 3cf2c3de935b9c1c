package nl.krachtketen.participant.domain.coach;

import java.util.List;
import nl.krachtketen.kit.ranking.Fit;
import nl.krachtketen.kit.ranking.Picks;
import nl.krachtketen.kit.ranking.Picks.Pick;
import nl.krachtketen.kit.ranking.Reading;
import nl.krachtketen.participant.domain.IntakeAnswers;

/**
 * A coach who may stand beside her, why, and what would have to be talked over. Made by the same ranking as the shortlists of
 * offerings: hard rules first, then points.
 *
 * @param score in points; higher is better
 */
public record CoachProposal(Coach coach, int score, Fit<CoachReason, CoachRuleName> fit) {

    private static final int AT_MOST = 10;

    /** With fewer coaches than this who fit strictly, time and area are read widely to fill the list up to it. */
    private static final int ENOUGH = 3;

    /** The best first. */
    public static List<CoachProposal> among(List<Coach> coaches, IntakeAnswers her, CoachWeights weights) {
        return Picks.spreadOver(Coach::organisation, Coach::id, 0)
                .best(AT_MOST, ENOUGH, reading -> worthy(coaches, her, weights, reading)).stream()
                .map(pick -> new CoachProposal(pick.candidate(), pick.points(), explain(her, pick.candidate()))).toList();
    }

    /** Why this coach suits her, and why not. */
    public static Fit<CoachReason, CoachRuleName> explain(IntakeAnswers her, Coach coach) {
        return Fit.of(CoachRules.ALL, her, coach);
    }

    private static List<Pick<Coach>> worthy(List<Coach> coaches, IntakeAnswers her, CoachWeights weights, Reading reading) {
        return coaches.stream().filter(coach -> reading.lets(CoachRules.ALL, her, coach))
                .map(coach -> Pick.of(coach, weights.points(her, coach))).toList();
    }
}
