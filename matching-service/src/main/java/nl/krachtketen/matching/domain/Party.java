package nl.krachtketen.matching.domain;

import java.util.List;
import nl.krachtketen.kit.ranking.Reading;
import nl.krachtketen.matching.domain.rule.Rule;

/**
 * For whom something is looked for: her, and the friends or the group with whom she wants to go. What is proposed must fit
 * all of them and have a place for each who is not there yet.
 */
public record Party(Profile her, List<Profile> companions) {

    public Party {
        companions = List.copyOf(companions);
    }

    public static Party of(Profile her) {
        return new Party(her, List.of());
    }

    boolean fits(List<Rule> rules, OpenOffering offering, Reading reading) {
        return reading.lets(rules, her, offering)
                && (companions.isEmpty() || offering.hasPlacesFor(1 + companions.size() - alreadyAt(offering))
                        && companions.stream().allMatch(it -> goesTo(it, offering) || reading.lets(rules, it, offering)));
    }

    /** How many of her companions take part in it already, or are about to. */
    int alreadyAt(OpenOffering offering) {
        return companions.isEmpty() ? 0 : (int) companions.stream().filter(it -> goesTo(it, offering)).count();
    }

    private static boolean goesTo(Profile companion, OpenOffering offering) {
        return companion.history().goesTo(offering.id());
    }
}
