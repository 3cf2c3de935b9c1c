package nl.krachtketen.reporting.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.krachtketen.reporting.journey.Step;

/**
 * The funnel as a drawing: each step a bar of four parts, and below it what led to the next. In thousandths.
 *
 * @param reached  women who were reached without being registered: the funnel's top, which nobody can follow further
 * @param expected women who were recruited and do not pause: the shares are theirs
 */
public record Funnel(int reached, int expected, List<Bar> bars) {

    private static final int FULL = 1000;
    private static final int FEWEST_TO_POINT_AT = 10;

    static Funnel of(Figures figures, int reached) {
        List<FunnelStep> steps = figures.steps();
        int widest = Math.max(1, steps.stream().mapToInt(FunnelStep::women).max().orElse(1));
        return new Funnel(reached, figures.recruitedAndPresent(), IntStream.range(0, steps.size())
                .mapToObj(i -> new Bar(steps.get(i), i + 1 < steps.size() ? steps.get(i + 1).women() : 0, widest))
                .toList());
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

        public int stayed() {
            return step.expected() - step.wentOn();
        }

        public int wentOnWidth() {
            return last() ? fullWidth() : width(step.wentOn());
        }

        public int waitingWidth() {
            return width(step.wentOn() + step.waiting()) - width(step.wentOn());
        }

        public int leftWidth() {
            return width(step.expected()) - width(step.wentOn() + step.waiting());
        }

        public int leftStart() {
            return wentOnWidth() + waitingWidth();
        }

        public int pausedWidth() {
            return fullWidth() - width(step.expected());
        }

        public int pausedStart() {
            return leftStart() + leftWidth();
        }

        public int fullWidth() {
            return width(step.women());
        }

        public int nextWidth() {
            return width(next);
        }

        private int width(int women) {
            return (int) Math.round((double) FULL * women / widest);
        }
    }

    /**
     * Where to look first: the step short of a placement after which most women, and not a mere few, went no further.
     */
    public boolean mostStayedAt(Bar bar) {
        return bar.stayed() >= FEWEST_TO_POINT_AT
                && beforePlacement().stream().max(Comparator.comparingInt(Bar::stayed)).filter(bar::equals).isPresent();
    }

    /** The steps at which a woman who stays is waiting for something; from a placement on she has arrived. */
    public List<Bar> beforePlacement() {
        return bars.stream().filter(bar -> bar.step().step().compareTo(Step.PLACED) < 0).toList();
    }

    public int mostWaiting() {
        return Math.max(1, beforePlacement().stream().mapToInt(bar -> bar.step().waiting()).max().orElse(1));
    }

    /** The longest of the median times, to which the others are drawn. */
    public int longestMedian() {
        return Math.max(1, bars.stream().map(bar -> bar.step().medianDays()).mapToInt(days -> days == null ? 0 : days)
                .max().orElse(1));
    }
}
