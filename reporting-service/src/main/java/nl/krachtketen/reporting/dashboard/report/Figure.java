package nl.krachtketen.reporting.dashboard.report;

import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InterimFigure", description = "One figure of a report")
public record Figure(
        @Schema(description = "The table", examples = "STEPS") Part part,
        @Schema(description = "The row: a step, a month, a level, a channel, …; as the table where it has one row only", examples = "TRIAL")
        String item,
        @Schema(description = "The column", examples = "IN_PERIOD") ReportMeasure measure,
        @Schema(description = "The number", examples = "48") int number) {

    Key key() {
        return new Key(part, item, measure);
    }

    /** What it is the figure of. */
    public record Key(Part part, String item, ReportMeasure measure) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::part).thenComparing(Key::item).thenComparing(Key::measure);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
