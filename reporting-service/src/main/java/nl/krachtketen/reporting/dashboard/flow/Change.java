package nl.krachtketen.reporting.dashboard.flow;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many women were somewhere at the beginning of the month, and how many are now")
public record Change(
        @Schema(description = "The step, LEFT or PAUSED", examples = "TRIAL") Node of,
        @Schema(description = "Women at the beginning of the month", examples = "210") int before,
        @Schema(description = "Women now", examples = "230") int now) {

    static List<Change> between(Crowd before, Crowd now) {
        return Stream.of(Node.values()).map(node -> of(node, before, now)).toList();
    }

    private static Change of(Node node, Crowd before, Crowd now) {
        ToIntFunction<Crowd> women = crowd -> crowd.count(walked -> walked.nodes().contains(node));
        return new Change(node, women.applyAsInt(before), women.applyAsInt(now));
    }

    public int more() {
        return now - before;
    }
}
