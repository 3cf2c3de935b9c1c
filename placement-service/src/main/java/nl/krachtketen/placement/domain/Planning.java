package nl.krachtketen.placement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When an offering begins and who can still come then.
 *
 * @param startDates       when it starts; empty if no date is set
 * @param dropIn           whether anybody can walk in on any day
 * @param groupSize        how many people are together at once; null if it does not matter
 * @param closedAfterStart whether nobody can join after the first start date
 */
public record Planning(List<LocalDate> startDates, boolean dropIn, Integer groupSize, boolean closedAfterStart) {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** Nothing is planned, and nobody comes too late. */
    public static final Planning NONE = new Planning(List.of(), false, null, false);

    public Planning {
        startDates = startDates.stream().distinct().sorted().toList();
        startDates.forEach(date -> InvalidTerms.requireOfOurTime("startDates", date));
        if (dropIn && (closedAfterStart || !startDates.isEmpty())) {
            throw new InvalidTerms("dropIn", "must be false if there are start dates, or if it is closed after the start");
        }
    }

    /** The start after which a newcomer at this moment would come too late. */
    public Optional<LocalDate> missedStart(Instant moment) {
        return startDates.stream()
                .findFirst()
                .filter(first -> closedAfterStart
                        && moment.atZone(HERE).toLocalDate().isAfter(first));
    }
}
