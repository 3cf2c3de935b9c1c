package nl.krachtketen.reporting.dashboard;

import java.util.List;
import java.util.stream.IntStream;
import nl.krachtketen.reporting.journey.Step;

/** The funnel as a drawing: each step a bar of three parts, and below it what led to the next one. Widths are per thousand. */
public record Funnel(int recruited, List<Bar> bars) {

    private static final int FULL = 1000;

    static Funnel of(Figures figures) {
        List<FunnelStep> steps = figures.steps();
        int widest = Math.max(1, steps.stream().mapToInt(FunnelStep::women).max().orElse(1));
        return new Funnel(figures.recruited(), IntStream.range(0, steps.size())
                .mapToObj(i -> new Bar(steps.get(i), i + 1 < steps.size() ? steps.get(i + 1).women() : 0, widest)).toList());
    }

    /**
     * One bar.
     *
     * @param next   women at the next step, where the strip below ends
     * @param widest women at the step with the most of them, which is drawn full width
     */
    public record Bar(FunnelStep step, int next, int widest) {

        public boolean last() {
            return step.step() == Step.MOVED_ON;
        }

        public int wentOnWidth() {
            return last() ? width(step.women()) : width(step.wentOn());
        }

        public int waitingWidth() {
            return width(step.wentOn() + step.waiting()) - width(step.wentOn());
        }

        public int leftWidth() {
            return width(step.women()) - width(step.wentOn() + step.waiting());
        }

        public int leftStart() {
            return wentOnWidth() + waitingWidth();
        }

        public int nextWidth() {
            return width(next);
        }

        private int width(int women) {
            return (int) Math.round((double) FULL * women / widest);
        }
    }

    /** The longest of the median times, to which the others are drawn. */
    public int longestMedian() {
        return Math.max(1, bars.stream().map(bar -> bar.step().medianDays()).mapToInt(days -> days == null ? 0 : days).max().orElse(1));
    }
}
