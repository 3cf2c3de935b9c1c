package nl.krachtketen.kit.test;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A long list for many: everybody gets a part of it, each time another one, so that together they get it all. If nothing thorough is asked
 * for, each gets a quarter of what it wants.
 */
final class Portions<T> {

    private static final int PARTS = Thorough.ASKED_FOR ? 1 : 4;

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
