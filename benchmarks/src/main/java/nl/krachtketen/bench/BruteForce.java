package nl.krachtketen.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Fit;
import nl.krachtketen.matching.domain.Matchmaker;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;
import nl.krachtketen.matching.domain.ranking.Score;
import nl.krachtketen.matching.domain.rule.RuleName;

/**
 * The shortlist as its definition says it, with no thought of speed: every rule and every criterion on every offering of the
 * country, then the best one again and again. The engine must give the same.
 */
record BruteForce(Matchmaker matchmaker, List<OpenOffering> offerings) {

    /** What both must agree on. */
    record Entry(UUID offering, int points) {}

    private record Judged(OpenOffering offering, Fit<MatchReason, RuleName> fit, Score score) {}

    List<Entry> shortlist(Profile her, int limit) {
        List<Judged> strict = new ArrayList<>();
        List<Judged> wide = new ArrayList<>();
        for (OpenOffering offering : offerings) {
            var judged = new Judged(offering, matchmaker.rulesOn(her, offering), matchmaker.ranking().score(her, offering));
            if (judged.fit().strictly()) {
                strict.add(judged);
            } else if (judged.fit().obstacles().stream().allMatch(obstacle -> obstacle.rule().relaxable())) {
                wide.add(judged);
            }
        }
        List<Entry> list = new ArrayList<>();
        Map<String, Integer> perOrganiser = new HashMap<>();
        pick(list, perOrganiser, limit, strict);
        pick(list, perOrganiser, Math.min(limit, matchmaker.enough()), wide);
        return list;
    }

    private void pick(List<Entry> list, Map<String, Integer> perOrganiser, int size, List<Judged> from) {
        while (list.size() < size && !from.isEmpty()) {
            Judged best = from.stream().min(Comparator.comparingInt((Judged it) -> -points(it, perOrganiser))
                    .thenComparing(it -> it.offering().id())).orElseThrow();
            from.remove(best);
            list.add(new Entry(best.offering().id(), points(best, perOrganiser)));
            perOrganiser.merge(best.offering().organisation(), 1, Integer::sum);
        }
    }

    private int points(Judged judged, Map<String, Integer> perOrganiser) {
        return judged.score().points()
                - matchmaker.ranking().weights().spread() * perOrganiser.getOrDefault(judged.offering().organisation(), 0);
    }
}
