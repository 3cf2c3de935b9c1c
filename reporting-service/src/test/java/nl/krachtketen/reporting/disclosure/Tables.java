package nl.krachtketen.reporting.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Women of three municipalities and their country by level and by channel, small numbers and large ones; month after month if need be. */
final class Tables {

    static final List<String> MUNICIPALITIES = List.of("breda", "utrecht", "zeist");
    private static final int LEVELS = 3;
    private static final int CHANNELS = 4;

    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** Each total with all the ways in which it is divided. */
    private final Map<String, List<List<String>>> sums = new HashMap<>();

    Tables(Random random) {
        for (String municipality : MUNICIPALITIES) {
            for (int level = 0; level < LEVELS; level++) {
                for (int channel = 0; channel < CHANNELS; channel++) {
                    come(municipality, level, channel, random.nextInt(3) == 0 ? random.nextInt(40) : random.nextInt(3));
                }
            }
        }
        divide();
    }

    /** More of them came in. */
    void aMonthGoesBy(Random random) {
        for (int women = random.nextInt(12); women > 0; women--) {
            come(MUNICIPALITIES.get(random.nextInt(MUNICIPALITIES.size())), random.nextInt(LEVELS), random.nextInt(CHANNELS), 1);
        }
    }

    Release<String> release() {
        var release = new Release<String>();
        counts.forEach((key, women) -> release.count(key, Exact.of(women)));
        sums.forEach((total, divisions) -> divisions.forEach(parts -> release.sum(total, parts)));
        MUNICIPALITIES.forEach(municipality -> release.readBy(own(municipality)));
        return release;
    }

    /** The same when something was told a month ago. */
    Release<String> releaseAfter(Map<String, Disclosed> before, Map<String, Integer> truth) {
        var release = release();
        before.forEach((key, value) -> release.toldBefore(earlier(key), Exact.of(truth.get(key)), value).neverMore(List.of(earlier(key)), List.of(key)));
        sums.forEach((total, divisions) -> divisions.forEach(parts ->
                release.sum(earlier(total), parts.stream().map(Tables::earlier).toList())));
        return release;
    }

    /** What somebody reads who kept every month's figures. */
    Told<String> told(List<Map<String, Disclosed>> months) {
        var told = new Told<String>();
        for (int month = 0; month < months.size(); month++) {
            int now = month;
            months.get(now).forEach((key, value) -> told.values().put(key + now, value));
            sums.forEach((total, divisions) -> divisions.forEach(parts ->
                    told.sums().add(new Told.Sum<>(total + now, parts.stream().map(part -> part + now).toList()))));
            if (now > 0) {
                counts.keySet().forEach(key -> told.orders().add(new Told.Order<>(List.of(key + (now - 1)), List.of(key + now))));
            }
        }
        return told;
    }

    List<String> small() {
        return counts.keySet().stream().filter(key -> exact(key).small()).toList();
    }

    Map<String, Integer> truth() {
        return Map.copyOf(counts);
    }

    Exact exact(String key) {
        return Exact.of(counts.get(key));
    }

    Set<String> own(String municipality) {
        return counts.keySet().stream().filter(key -> key.startsWith(municipality)).collect(Collectors.toSet());
    }

    Set<String> keys() {
        return counts.keySet();
    }

    private static String earlier(String key) {
        return "earlier " + key;
    }

    private void come(String municipality, int level, int channel, int women) {
        for (String where : List.of(municipality, "all")) {
            Stream.of("", " level" + level, " channel" + channel).forEach(of -> counts.merge(where + of, women, Integer::sum));
        }
    }

    private void divide() {
        for (String where : Stream.concat(MUNICIPALITIES.stream(), Stream.of("all")).toList()) {
            divide(where, keys(where + " level", LEVELS));
            divide(where, keys(where + " channel", CHANNELS));
        }
        for (String of : Stream.of(List.of(""), keys(" level", LEVELS), keys(" channel", CHANNELS)).flatMap(List::stream).toList()) {
            divide("all" + of, MUNICIPALITIES.stream().map(where -> where + of).toList());
        }
    }

    private void divide(String total, List<String> parts) {
        sums.computeIfAbsent(total, key -> new ArrayList<>()).add(parts);
    }

    private static List<String> keys(String prefix, int size) {
        return IntStream.range(0, size).mapToObj(n -> prefix + n).toList();
    }
}
