package nl.krachtketen.reporting.dashboard.flow;

import java.util.List;
import java.util.stream.Stream;
import nl.krachtketen.reporting.journey.Step;

/**
 * Women who took the same steps and are in the same state.
 *
 * @param path one bit each, as the migration of the flows gives them
 */
record Walked(int path, int women) {

    private static final int EDUCATION = 64;
    private static final int WORK = 128;
    private static final int ENTERPRISE = 256;
    private static final int LEFT = 512;
    private static final int PAUSED = 1024;
    private static final int HANDED_OVER = 2048;
    private static final int HANDOVER_FAILED = 4096;

    static final List<Step> CHAIN = Stream.of(Step.values()).filter(step -> step != Step.LEFT).toList();

    boolean took(Step step) {
        return is(switch (step) {
            case MOVED_ON -> EDUCATION | WORK | ENTERPRISE;
            case LEFT -> LEFT;
            default -> 1 << step.ordinal();
        });
    }

    /** In the order of the chain, which need not be that of her days. */
    List<Step> steps() {
        return CHAIN.stream().filter(this::took).toList();
    }

    /** Everything she went along, how it ended included. */
    List<Node> nodes() {
        Stream<Node> end = droppedOut() ? Stream.of(Node.LEFT)
                : paused() ? Stream.of(Node.PAUSED) : Stream.empty();
        return Stream.concat(steps().stream().map(Node::of), end).toList();
    }

    boolean went(Node from, Node to) {
        int at = nodes().indexOf(from);
        return at >= 0 && nodes().subList(at + 1, nodes().size()).stream().findFirst().filter(to::equals).isPresent();
    }

    Step furthest() {
        return steps().getLast();
    }

    boolean wentOnAfter(Step step) {
        return furthest().compareTo(step) > 0;
    }

    /** Gone without having moved on; whoever moved on and left then is not lost. */
    boolean droppedOut() {
        return is(LEFT) && !took(Step.MOVED_ON);
    }

    /** Takes no steps for a while; whoever moved on or left need not take any. */
    boolean paused() {
        return is(PAUSED) && !took(Step.MOVED_ON);
    }

    boolean activated() {
        return took(Step.TRIAL) || took(Step.PLACED);
    }

    /** In anything: a course, a trial or a placement. */
    boolean tookPart() {
        return activated() || took(Step.ORIENTATION);
    }

    boolean handedOver() {
        return is(HANDED_OVER);
    }

    boolean handoverFailed() {
        return is(HANDOVER_FAILED);
    }

    private boolean is(int any) {
        return (path & any) != 0;
    }
}
