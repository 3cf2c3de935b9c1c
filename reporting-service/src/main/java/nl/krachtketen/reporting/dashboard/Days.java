package nl.krachtketen.reporting.dashboard;

import java.util.Map;
import java.util.SortedMap;

/**
 * How many days something took; null if it never happened.
 *
 * @param median so many or fewer in half of the cases
 * @param p90    so many or fewer in nine cases out of ten
 */
public record Days(Integer median, Integer p90) {

    private static final double HALF = 0.5;
    private static final double NINE_IN_TEN = 0.9;

    /** @param cases how many there are of each number of days */
    public static Days of(SortedMap<Integer, Integer> cases) {
        return new Days(within(HALF, cases), within(NINE_IN_TEN, cases));
    }

    private static Integer within(double part, SortedMap<Integer, Integer> cases) {
        double wanted = part * cases.values().stream().mapToInt(Integer::intValue).sum();
        int upTo = 0;
        for (Map.Entry<Integer, Integer> days : cases.entrySet()) {
            upTo += days.getValue();
            if (upTo >= wanted) {
                return days.getKey();
            }
        }
        return null;
    }
}
