package nl.krachtketen.matching.domain.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The hard rules, all of them, in the order in which they are told. */
public final class HardRules {

    private HardRules() {}

    /**
     * @param now     the moment of matching
     * @param coolOff how long a declined offering is not proposed again
     */
    public static List<Rule> at(Instant now, Duration coolOff) {
        return List.of(
                new TakesPeopleIn(),
                new InHerMunicipality(),
                new LevelSuits(),
                new DutchSuffices(),
                new WomenOnly(),
                new ChildrenProvidedFor(),
                new SlotsOverlap(),
                new PlaceLeft(),
                new NotDeclined(now, coolOff));
    }
}
