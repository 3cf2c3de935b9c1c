package nl.krachtketen.kit.test;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A long list for many: everybody gets a part of it, each time another one, so that together they get it all. */
final class Portions<T> {

    private final List<T> all;
    private int next;

    Portions(List<T> all) {
        this.all = all;
    }

    Stream<T> next(int size) {
        int from = next;
        next += size;
        return IntStream.range(from, from + Math.min(size, all.size())).mapToObj(i -> all.get(i % all.size()));
    }
}
