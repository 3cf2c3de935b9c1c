package nl.krachtketen.reporting.dashboard.link;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.TreeMap;
import nl.krachtketen.reporting.dashboard.Days;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "HandoverCounts", description = "What became of handovers. One that was not answered in time has lapsed")
public record HandoverCounts(
        @Schema(description = "How many were offered", examples = "64") int offered,
        @Schema(description = "Those that were accepted", examples = "51") int accepted,
        @Schema(description = "Those that were declined", examples = "4") int declined,
        @Schema(description = "Those that lapsed without an answer", examples = "7") int lapsed,
        @Schema(description = "Those that are not answered yet", examples = "2") int open,
        @Schema(description = "Half of the answers came within so many whole days; absent if there was none", examples = "3") Integer medianDays,
        @Schema(description = "Nine in ten answers came within so many whole days; absent if there was none", examples = "9") Integer p90Days) {

    static HandoverCounts of(List<Handovers.Counted> rows) {
        Days days = Days.of(rows.stream().filter(row -> row.outcome().answered())
                .collect(toMap(Handovers.Counted::days, Handovers.Counted::handovers, Integer::sum, TreeMap::new)));
        return new HandoverCounts(rows.stream().mapToInt(Handovers.Counted::handovers).sum(), count(rows, Handovers.Outcome.ACCEPTED),
                count(rows, Handovers.Outcome.DECLINED), count(rows, Handovers.Outcome.LAPSED), count(rows, Handovers.Outcome.OPEN),
                days.median(), days.p90());
    }

    private static int count(List<Handovers.Counted> rows, Handovers.Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).mapToInt(Handovers.Counted::handovers).sum();
    }

    /** Those of which it is known what became of them: of these a share was accepted. */
    public int settled() {
        return offered - open;
    }

    /** Where the parts of its bar begin: accepted, then open, declined and lapsed. */
    public int openStart() {
        return accepted;
    }

    public int declinedStart() {
        return openStart() + open;
    }

    public int lapsedStart() {
        return declinedStart() + declined;
    }
}
