package nl.krachtketen.matching.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.matching.domain.ranking.Ranking;
import nl.krachtketen.matching.domain.ranking.Score;
import nl.krachtketen.matching.domain.rule.Rule;

/**
 * Finds what suits her: the hard rules let an offering through or not, the ranking orders what is left.
 *
 * @param enough with fewer offerings than this that fit strictly, a wide reading of the rules fills the list up to it
 */
public record Matchmaker(List<Rule> rules, Ranking ranking, int enough) {

    private record Candidate(OpenOffering offering, Fit fit, Score score) {}

    public Fit fit(Profile her, OpenOffering offering) {
        Fit fit = Fit.of(rules, her, offering);
        return new Fit(merged(ranking.score(her, offering).reasons(), fit.reasons()), fit.obstacles());
    }

    /** At most {@code limit} suggestions; those that fit strictly come first, each part with the best first. */
    public List<Suggestion> shortlist(Profile her, List<OpenOffering> offerings, int limit) {
        var candidates = offerings.stream()
                .map(offering -> new Candidate(offering, Fit.of(rules, her, offering), ranking.score(her, offering)))
                .filter(candidate -> candidate.fit().widely()).toList();
        List<Suggestion> list = new ArrayList<>();
        fill(list, limit, candidates.stream().filter(candidate -> candidate.fit().strictly()));
        fill(list, Math.min(limit, enough), candidates.stream().filter(candidate -> !candidate.fit().strictly()));
        return list;
    }

    /** Takes the best one again and again; each one taken makes its organiser's others a little less good. */
    private void fill(List<Suggestion> list, int size, Stream<Candidate> candidates) {
        List<Candidate> left = new ArrayList<>(candidates.toList());
        Map<String, Integer> perOrganiser = new HashMap<>();
        list.forEach(suggestion -> perOrganiser.merge(suggestion.organisation(), 1, Integer::sum));
        while (list.size() < size && !left.isEmpty()) {
            Candidate best = left.stream().min(Comparator.comparingInt((Candidate it) -> -points(it, perOrganiser))
                    .thenComparing(it -> it.offering().id())).orElseThrow();
            left.remove(best);
            list.add(suggestion(best, points(best, perOrganiser)));
            perOrganiser.merge(best.offering().organisation(), 1, Integer::sum);
        }
    }

    private int points(Candidate candidate, Map<String, Integer> perOrganiser) {
        int others = perOrganiser.getOrDefault(candidate.offering().organisation(), 0);
        return candidate.score().points() - others * ranking.weights().spread();
    }

    private static Suggestion suggestion(Candidate candidate, int points) {
        OpenOffering offering = candidate.offering();
        return new Suggestion(offering.id(), offering.title(), offering.organisation(), offering.kind(), points,
                merged(candidate.score().reasons(), candidate.fit().reasons()), candidate.fit().obstacles());
    }

    /** What earned points is the stronger reason. */
    private static List<MatchReason> merged(List<MatchReason> stronger, List<MatchReason> others) {
        return Stream.concat(stronger.stream(), others.stream()).toList();
    }
}
