package nl.krachtketen.reporting.dashboard.offer;

/**
 * Women in the chain who want something: they did not leave, do not pause and have not moved on.
 *
 * @param waiting those of them who have not taken part in anything yet
 */
public record Demand(int women, int waiting) {

    static final Demand NONE = new Demand(0, 0);
}
