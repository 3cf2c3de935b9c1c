package nl.krachtketen.matching.domain;

import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Fit;
import nl.krachtketen.kit.ranking.Picks;
import nl.krachtketen.kit.ranking.Reading;
import nl.krachtketen.matching.domain.ranking.Ranking;
import nl.krachtketen.matching.domain.rule.Rule;
import nl.krachtketen.matching.domain.rule.RuleName;

/**
 * Finds what suits her: the hard rules let an offering through or not, the ranking orders what is left. Points are given to
 * all that fit; reasons are sought only for what ends up on the list.
 *
 * @param enough with fewer offerings than this that fit strictly, a wide reading of the rules fills the list up to it
 */
public record Matchmaker(List<Rule> rules, Ranking ranking, int enough) {

    public Fit<MatchReason, RuleName> fit(Profile her, OpenOffering offering) {
        Fit<MatchReason, RuleName> fit = Fit.of(rules, her, offering);
        return new Fit<>(merged(ranking.score(her, offering).reasons(), fit.reasons()), fit.obstacles());
    }

    /** What the hard rules say, without the ranking. */
    public Fit<MatchReason, RuleName> rulesOn(Profile her, OpenOffering offering) {
        return Fit.of(rules, her, offering);
    }

    /** At most {@code limit} suggestions; those that fit strictly come first, each part with the best first. */
    public List<Suggestion> shortlist(Party party, Candidates candidates, int limit) {
        return Picks.spreadOver(OpenOffering::organisation, OpenOffering::id, ranking.weights().spread())
                .best(limit, enough, reading -> worthy(party, candidates, reading)).stream()
                .map(pick -> suggestion(party, pick)).toList();
    }

    private List<Picks.Pick<OpenOffering>> worthy(Party party, Candidates candidates, Reading reading) {
        return candidates.of(party.her(), reading).stream()
                .filter(offering -> party.fits(rules, offering, reading))
                .map(offering -> Picks.Pick.of(offering, points(party, offering)))
                .toList();
    }

    private int points(Party party, OpenOffering offering) {
        int company = party.companions().isEmpty()
                ? 0
                : ranking.weights().companion() * party.alreadyAt(offering) / party.companions().size();
        return ranking.points(party.her(), offering) + company;
    }

    private Suggestion suggestion(Party party, Picks.Pick<OpenOffering> pick) {
        OpenOffering offering = pick.candidate();
        Fit<MatchReason, RuleName> fit = fit(party.her(), offering);
        return new Suggestion(offering.id(), offering.title(), offering.organisation(), offering.kind(), pick.points(),
                fit.reasons(), fit.obstacles(), party.alreadyAt(offering));
    }

    /** What earned points is the stronger reason. */
    private static List<MatchReason> merged(List<MatchReason> stronger, List<MatchReason> others) {
        return Stream.concat(stronger.stream(), others.stream()).toList();
    }
}
