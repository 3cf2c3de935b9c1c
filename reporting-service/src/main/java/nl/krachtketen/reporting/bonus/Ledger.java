package nl.krachtketen.reporting.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps what counts, and how many there are of each kind. */
@ApplicationScoped
class Ledger {

    @Inject
    Jdbi jdbi;

    List<Kept> of(Collection<UUID> participants) {
        return jdbi.withHandle(db -> db.createQuery("select * from bonus_entry where participant = any(:participants)")
                .bindArray("participants", UUID.class, participants)
                .map((row, context) -> new Kept(row.getObject("participant", UUID.class), row.getString("municipality"), EntryRow.read(row))).list());
    }

    void replace(List<Kept> gone, List<Kept> come) {
        delete(gone);
        insert(come);
        Map<Kept.Total, Integer> difference = new TreeMap<>();
        gone.forEach(kept -> difference.merge(kept.total(), -1, Integer::sum));
        come.forEach(kept -> difference.merge(kept.total(), 1, Integer::sum));
        count(difference);
    }

    void rename(UUID participant, UUID pseudonym) {
        jdbi.useHandle(db -> db.execute("update bonus_entry set participant = ? where participant = ?", pseudonym, participant));
    }

    private void delete(List<Kept> gone) {
        write("delete from bonus_entry where participant = :participant and account = :account and counted_at = :countedAt", gone,
                Ledger::key);
    }

    private void insert(List<Kept> come) {
        write("""
                insert into bonus_entry (participant, municipality, account, counted_at, year, beside, first_from, first_until, second_from,
                    second_until)
                values (:participant, :municipality, :account, :countedAt, :year, :beside, :firstFrom, :firstUntil, :secondFrom, :secondUntil)""",
                come, (batch, kept) -> {
                    Optional<Span> second = Optional.ofNullable(kept.entry().second());
                    key(batch, kept).bind("municipality", kept.municipality()).bind("year", kept.entry().year())
                            .bind("beside", kept.total().part()).bind("firstFrom", kept.entry().first().from())
                            .bind("firstUntil", kept.entry().first().until()).bind("secondFrom", second.map(Span::from).orElse(null))
                            .bind("secondUntil", second.map(Span::until).orElse(null));
                });
    }

    /** Always in the same order, so that two replicas cannot lock each other out. */
    private void count(Map<Kept.Total, Integer> difference) {
        write("""
                insert into bonus_total (municipality, account, year, beside, number)
                values (:municipality, :account, :year, :beside, :change)
                on conflict (municipality, account, year, beside) do update set number = bonus_total.number + excluded.number""",
                difference.entrySet().stream().filter(each -> each.getValue() != 0).toList(),
                (batch, each) -> batch.bind("municipality", each.getKey().municipality()).bind("account", each.getKey().account().name())
                        .bind("year", each.getKey().year()).bind("beside", each.getKey().part()).bind("change", each.getValue()));
    }

    private <T> void write(String sql, List<T> rows, BiConsumer<PreparedBatch, T> bind) {
        if (!rows.isEmpty()) {
            jdbi.useHandle(db -> {
                try (PreparedBatch batch = db.prepareBatch(sql)) {
                    rows.forEach(row -> {
                        bind.accept(batch, row);
                        batch.add();
                    });
                    batch.execute();
                }
            });
        }
    }

    private static PreparedBatch key(PreparedBatch batch, Kept kept) {
        return batch.bind("participant", kept.participant()).bind("account", kept.entry().account().name())
                .bind("countedAt", kept.entry().countedAt());
    }
}
