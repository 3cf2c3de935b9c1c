package nl.krachtketen.matching.domain.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The hard rules, all of them, in the order in which they are told. */
public final class HardRules {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private HardRules() {}

    /** The day that it is here. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, HERE);
    }

    /**
     * @param now     the moment of matching
     * @param coolOff how long a declined offering is not proposed again
     */
    public static List<Rule> at(Instant now, Duration coolOff) {
        return List.of(
                new TakesPeopleIn(),
                new StillJoinable(day(now)),
                new WithinHerRegion(),
                new TravelPossible(),
                new LevelSuits(),
                new DutchSuffices(),
                new WomenOnly(),
                new ChildrenProvidedFor(),
                new SlotsOverlap(),
                new PlaceLeft(),
                new NoConsentWithdrawn(),
                new NotDeclined(now, coolOff),
                new NotChosenYet());
    }
}
