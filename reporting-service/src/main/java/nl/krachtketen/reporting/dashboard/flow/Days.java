package nl.krachtketen.reporting.dashboard.flow;

import java.util.List;

/**
 * How many days women needed; null if there are none.
 *
 * @param median so many or fewer for half of them
 * @param p90    so many or fewer for nine in ten
 */
record Days(Integer median, Integer p90) {

    private static final double HALF = 0.5;
    private static final double NINE_IN_TEN = 0.9;

    /** @param rows women by number of days, the fewest days first */
    static Days of(List<Flows.Counted> rows) {
        return new Days(within(HALF, rows), within(NINE_IN_TEN, rows));
    }

    private static Integer within(double part, List<Flows.Counted> rows) {
        double wanted = part * rows.stream().mapToInt(Flows.Counted::women).sum();
        int upTo = 0;
        for (Flows.Counted row : rows) {
            upTo += row.women();
            if (upTo >= wanted) {
                return row.bucket();
            }
        }
        return null;
    }
}
