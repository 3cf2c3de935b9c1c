package nl.krachtketen.kit.test;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A long list for many: everybody gets a part of it, each time another one, so that together they get it all. The parts are as large as
 * they are asked for if {@code krachtketen.thorough} is set, as {@code ./krachtketen test all} does, and a quarter of that otherwise.
 */
final class Portions<T> {

    private static final int PARTS = Boolean.getBoolean("krachtketen.thorough") ? 1 : 4;

    private final List<T> all;
    private int next;

    Portions(List<T> all) {
        this.all = all;
    }

    Stream<T> next(int size) {
        int from = next;
        int portion = Math.ceilDiv(Math.min(size, all.size()), PARTS);
        next += portion;
        return IntStream.range(from, from + portion).mapToObj(i -> all.get(i % all.size()));
    }
}
