package nl.krachtketen.reporting.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Women of three municipalities and their country by level and by channel, small numbers and large ones. */
final class Tables {

    private static final List<String> MUNICIPALITIES = List.of("breda", "utrecht", "zeist");
    private static final int LEVELS = 3;
    private static final int CHANNELS = 4;

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** Each total with all the ways in which it is divided. */
    final Map<String, List<List<String>>> sums = new HashMap<>();

    Tables(Random random) {
        for (String municipality : MUNICIPALITIES) {
            for (int level = 0; level < LEVELS; level++) {
                for (int channel = 0; channel < CHANNELS; channel++) {
                    int women = random.nextInt(3) == 0 ? random.nextInt(40) : random.nextInt(3);
                    for (String where : List.of(municipality, "all")) {
                        add(where, women);
                        add(where + " level" + level, women);
                        add(where + " channel" + channel, women);
                    }
                }
            }
        }
        for (String where : counts.keySet().stream().filter(key -> !key.contains(" ")).toList()) {
            divide(where, keys(where + " level", LEVELS));
            divide(where, keys(where + " channel", CHANNELS));
        }
        for (String of : List.of("", " level0", " level1", " level2", " channel0", " channel1", " channel2", " channel3")) {
            divide("all" + of, MUNICIPALITIES.stream().map(where -> where + of).toList());
        }
    }

    Release<String> release() {
        var release = new Release<String>();
        counts.forEach(release::count);
        sums.forEach((total, divisions) -> divisions.forEach(parts -> release.sum(total, parts)));
        return release;
    }

    List<String> small() {
        return counts.keySet().stream().filter(key -> Disclosed.small(counts.get(key))).toList();
    }

    private void add(String key, int women) {
        counts.merge(key, women, Integer::sum);
    }

    private void divide(String total, List<String> parts) {
        sums.computeIfAbsent(total, key -> new ArrayList<>()).add(parts);
    }

    private static List<String> keys(String prefix, int size) {
        return IntStream.range(0, size).mapToObj(n -> prefix + n).toList();
    }
}
