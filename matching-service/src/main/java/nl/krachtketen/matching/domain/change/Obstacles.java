package nl.krachtketen.matching.domain.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.kit.ranking.Fit;
import nl.krachtketen.matching.domain.Matchmaker;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.Profile;
import nl.krachtketen.matching.domain.rule.RuleName;

/**
 * What would have to change for a woman for whom little fits.
 *
 * @param fitting how many offerings fit her as she is
 * @param full    how many would fit her if a place came free
 * @param doors   the single changes that would open any, those that would open most first
 */
public record Obstacles(int fitting, int full, List<Door> doors) {

    /** One change, and what it would open that is closed to her now. */
    public record Door(Change change, List<OpenOffering> opens) {}

    /** @param around the offerings around her, full ones too */
    public static Obstacles of(Profile her, List<OpenOffering> around, Matchmaker matchmaker) {
        Map<RuleName, List<OpenOffering>> alone = new LinkedHashMap<>();
        int fitting = 0;
        for (OpenOffering offering : around) {
            Fit<MatchReason, RuleName> fit = matchmaker.rulesOn(her, offering);
            if (fit.strictly()) {
                fitting++;
            } else if (fit.obstacles().size() == 1) {
                alone.computeIfAbsent(fit.obstacles().getFirst().rule(), rule -> new ArrayList<>()).add(offering);
            }
        }
        int full = alone.getOrDefault(RuleName.PLACES_LEFT, List.of()).size();
        return new Obstacles(fitting, full, doors(her, alone, matchmaker));
    }

    private static List<Door> doors(Profile her, Map<RuleName, List<OpenOffering>> alone, Matchmaker matchmaker) {
        return Changes.of(her).stream()
                .map(change -> new Door(change, alone.getOrDefault(change.rule(), List.of()).stream()
                        .filter(offering -> matchmaker.rulesOn(change.applied(her), offering).strictly()).toList()))
                .filter(door -> !door.opens().isEmpty())
                .sorted(Comparator.comparingInt((Door door) -> door.opens().size()).reversed())
                .toList();
    }
}
