package nl.krachtketen.reporting.dashboard.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.reporting.programme.Municipality;

/** What was agreed with one municipality, and what became of it. */
public record Agreement(Municipality municipality, LocalDate agreedDate, long version, List<Line> lines) {

    /** One target, and how many women took that step in that year. */
    public record Line(int year, AgreedStep step, int women, int realised) {

        /** For drawing: no more than all. */
        public int drawn() {
            return Math.min(realised, women);
        }
    }

    /** The years, each once, in order. */
    public List<Year> years() {
        return lines.stream().map(Line::year).distinct().sorted()
                .map(year -> new Year(year, lines.stream().filter(line -> line.year() == year).toList())).toList();
    }

    /** What holds in this year: what was agreed for it, else for the last year before; null if nothing was. */
    public Year in(int wanted) {
        return years().stream().filter(each -> each.year() <= wanted).reduce((first, second) -> second).orElse(null);
    }

    /** What was agreed for one year. */
    public record Year(int year, List<Line> lines) {}

    Stream<Line> of(AgreedStep step) {
        return lines.stream().filter(line -> line.step() == step);
    }
}
