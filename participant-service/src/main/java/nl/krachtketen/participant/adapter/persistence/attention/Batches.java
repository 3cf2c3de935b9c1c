package nl.krachtketen.participant.adapter.persistence.attention;

import java.util.List;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** One statement for many rows, in one round trip and in their order. */
final class Batches {

    private Batches() {}

    static <T> void run(Jdbi jdbi, String sql, List<T> rows, BiConsumer<PreparedBatch, T> bind) {
        if (rows.isEmpty()) {
            return;
        }
        jdbi.useHandle(db -> {
            PreparedBatch batch = db.prepareBatch(sql);
            rows.forEach(row -> {
                bind.accept(batch, row);
                batch.add();
            });
            batch.execute();
        });
    }
}
