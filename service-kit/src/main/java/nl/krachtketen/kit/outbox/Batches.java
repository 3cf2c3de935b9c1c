package nl.krachtketen.kit.outbox;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Walks a long result in lists that fit in memory. */
final class Batches {

    private Batches() {}

    static <T> void of(Iterator<T> rows, int size, Consumer<List<T>> work) {
        List<T> batch = new ArrayList<>(size);
        while (rows.hasNext()) {
            batch.add(rows.next());
            if (batch.size() == size || !rows.hasNext()) {
                work.accept(List.copyOf(batch));
                batch.clear();
            }
        }
    }
}
