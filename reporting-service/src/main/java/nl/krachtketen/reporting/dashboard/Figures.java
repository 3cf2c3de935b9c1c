package nl.krachtketen.reporting.dashboard;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.krachtketen.reporting.journey.Step;

/**
 * What the tallies of one municipality, or of the country, say. Only women who count for the programme are in them.
 *
 * @param activated women with a first trial or placement: what the programme counts, each once
 * @param unusual   women of whom a step is dated or ordered unusually; they are counted like all others
 */
public record Figures(List<FunnelStep> steps, int activated, MovedOn movedOn, int unusual, List<Month> months) {

    /** Of what happened in each month, this is drawn. */
    private static final Set<String> DRAWN = Set.of("RECRUITED", "ACTIVATED");
    private static final List<Step> CHAIN = Stream.of(Step.values()).filter(step -> step != Step.LEFT).toList();

    /** @param medianDays from each step to the next one, by the step's name */
    static Figures of(List<Tally> tallies, Map<String, Integer> medianDays) {
        Counts counts = Counts.of(tallies);
        return new Figures(
                CHAIN.stream().map(step -> step(step, counts, medianDays)).toList(),
                counts.of("ACTIVATED", "ACTIVATED"),
                new MovedOn(counts.of("MOVED_ON", "EDUCATION"), counts.of("MOVED_ON", "WORK"),
                        counts.of("MOVED_ON", "ENTERPRISE"), counts.of("LASTING", "ASKED"), counts.of("LASTING", "STILL_SO")),
                counts.of("UNUSUAL", "UNUSUAL"),
                months(tallies));
    }

    private static FunnelStep step(Step step, Counts counts, Map<String, Integer> medianDays) {
        int women = counts.of("STEP", step.name());
        int paused = counts.of("PAUSED", step.name());
        return new FunnelStep(step, women, women - paused - counts.of("FURTHEST", step.name()), counts.of("LEFT", step.name()), paused,
                medianDays.get(step.name()));
    }

    /** Every month from the first to the last in which something happened, also those in which nothing did. */
    private static List<Month> months(List<Tally> tallies) {
        var months = new TreeMap<YearMonth, Month>();
        tallies.stream().filter(tally -> tally.measure().equals("MONTH") && DRAWN.contains(tally.item())).forEach(tally -> {
            var month = Months.month(tally.bucket());
            boolean recruited = tally.item().equals("RECRUITED");
            months.merge(month, new Month(month, recruited ? tally.women() : 0, recruited ? 0 : tally.women()),
                    (a, b) -> new Month(month, a.recruited() + b.recruited(), a.activated() + b.activated()));
        });
        return Months.allOf(months.keySet().stream()).stream().map(month -> months.getOrDefault(month, new Month(month, 0, 0))).toList();
    }

    public int women(Step step) {
        return steps.get(CHAIN.indexOf(step)).women();
    }

    public int recruited() {
        return women(Step.RECRUITED);
    }

    /** Those of whom something is expected, as they do not pause. */
    public int recruitedAndPresent() {
        return steps.get(CHAIN.indexOf(Step.RECRUITED)).expected();
    }

    public int joinedIn() {
        return women(Step.TRIAL);
    }

    public int placed() {
        return women(Step.PLACED);
    }

    public int movedOnInAll() {
        return women(Step.MOVED_ON);
    }

    /** True before the first event: there is nothing to draw. */
    public boolean empty() {
        return steps.stream().allMatch(step -> step.women() == 0);
    }
}
