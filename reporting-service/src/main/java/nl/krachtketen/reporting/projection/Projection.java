package nl.krachtketen.reporting.projection;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.inbox.Received;

/**
 * Something that is folded from events, and can be folded anew from the log. Its statements name its tables without their schema: while
 * it is made anew they are others, beside the live ones.
 */
public interface Projection {

    /** The priority of one that others look into: it has added events before they are given them. */
    int BEFORE_OTHERS = 1;

    /** The tables that it fills, all of them and nobody else's. */
    List<Table> tables();

    /** Adds events. In whatever order and in whatever batches they come, each of them once, the rows become the same. */
    void add(List<Received.Known> news);

    /**
     * Gives what was told of a woman to nobody in particular. Whatever the log forgets with it must be forgotten here too: it would not
     * be there when this is made anew.
     */
    void pseudonymise(UUID participant, UUID pseudonym);

    /** @param nothing which rows say nothing, as a condition: those of figures that went back to zero */
    record Table(String name, String nothing) {

        public static Table of(String name) {
            return new Table(name, "false");
        }

        public static Table counting(String name, String figure) {
            return new Table(name, figure + " = 0");
        }
    }
}
