package nl.krachtketen.system;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** What the platform acknowledged, kept outside it: how many events of each type it therefore owes. */
final class Ledger {

    private static final Map<String, String> FOLLOWS = Map.of("matches.chosen", "placements.place-reserved");

    private final Map<String, Integer> owed = new TreeMap<>();
    private final IntConsumer heard;
    private final Map<String, Instant> answered = new HashMap<>();
    private int acknowledged;
    private Instant last = Instant.now();
    private Duration longestSilence = Duration.ZERO;
    private final List<String> unanswered = new ArrayList<>();

    Ledger() {
        this(acknowledged -> { });
    }

    /** @param heard is told each time how many were acknowledged by now */
    Ledger(IntConsumer heard) {
        this.heard = heard;
    }

    synchronized void acknowledged(String type) {
        owed.merge(type, 1, Integer::sum);
        if (FOLLOWS.containsKey(type)) {
            owed.merge(FOLLOWS.get(type), 1, Integer::sum);
        }
        Instant now = Instant.now();
        Duration silence = Duration.between(last, now);
        longestSilence = silence.compareTo(longestSilence) > 0 ? silence : longestSilence;
        last = now;
        answered.put(type, now);
        heard.accept(++acknowledged);
    }

    /** Somebody got no answer, or heard of a failure that is not hers. */
    synchronized void unanswered(String call) {
        unanswered.add(call);
    }

    synchronized List<String> callsWithoutAnswer() {
        return List.copyOf(unanswered);
    }

    /** Events by type, without those that publish offerings. */
    synchronized Map<String, Integer> owed() {
        return new TreeMap<>(owed);
    }

    /** Of all types together. */
    synchronized int total() {
        return owed.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether each kind of command was acknowledged since then. */
    synchronized boolean answeredSince(Instant moment) {
        return answered.values().stream().allMatch(moment::isBefore);
    }

    /** When something was acknowledged last. */
    synchronized Instant last() {
        return last;
    }

    /** The longest time in which nothing was acknowledged to anybody. */
    synchronized Duration longestSilence() {
        return longestSilence;
    }
}
