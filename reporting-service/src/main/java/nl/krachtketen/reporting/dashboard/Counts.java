package nl.krachtketen.reporting.dashboard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks counts up by what they measure; what was never counted is zero. */
record Counts(Map<String, Integer> women) {

    static Counts of(List<Tally> tallies) {
        return new Counts(tallies.stream().filter(tally -> tally.bucket() == 0)
                .collect(Collectors.toMap(tally -> key(tally.measure(), tally.item()), Tally::women, Integer::sum)));
    }

    int of(String measure, String item) {
        return women.getOrDefault(key(measure, item), 0);
    }

    private static String key(String measure, String item) {
        return measure + " " + item;
    }
}
