package nl.krachtketen.reporting.bonus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

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
        if (!gone.isEmpty()) {
            delete(gone);
        }
        if (!come.isEmpty()) {
            insert(come);
        }
        Map<Kept.Total, Integer> difference = new TreeMap<>();
        gone.forEach(kept -> difference.merge(kept.total(), -1, Integer::sum));
        come.forEach(kept -> difference.merge(kept.total(), 1, Integer::sum));
        difference.values().removeIf(change -> change == 0);
        if (!difference.isEmpty()) {
            count(difference);
        }
    }

    void rename(UUID participant, UUID pseudonym) {
        jdbi.useHandle(db -> db.execute("update bonus_entry set participant = ? where participant = ?", pseudonym, participant));
    }

    private void delete(List<Kept> gone) {
        jdbi.useHandle(db -> db.createUpdate("""
                        delete from bonus_entry e using unnest(:participants, :accounts, :countedAt) as gone (participant, account, counted_at)
                        where e.participant = gone.participant and e.account = gone.account and e.counted_at = cast(gone.counted_at as timestamptz)""")
                .bindArray("participants", UUID.class, column(gone, Kept::participant))
                .bindArray("accounts", String.class, column(gone, kept -> kept.entry().account()))
                .bindArray("countedAt", String.class, column(gone, kept -> kept.entry().countedAt())).execute());
    }

    private void insert(List<Kept> come) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into bonus_entry (participant, municipality, account, counted_at, year, beside, first_from, first_until, second_from,
                            second_until)
                        select participant, municipality, account, cast(counted_at as timestamptz), year, beside, cast(first_from as timestamptz),
                            cast(first_until as timestamptz), cast(second_from as timestamptz), cast(second_until as timestamptz)
                        from unnest(:participants, :municipalities, :accounts, :countedAt, :years, :beside, :firstFrom, :firstUntil, :secondFrom,
                            :secondUntil) as come (participant, municipality, account, counted_at, year, beside, first_from, first_until, second_from,
                            second_until)""")
                .bindArray("participants", UUID.class, column(come, Kept::participant))
                .bindArray("municipalities", String.class, column(come, Kept::municipality))
                .bindArray("accounts", String.class, column(come, kept -> kept.entry().account()))
                .bindArray("countedAt", String.class, column(come, kept -> kept.entry().countedAt()))
                .bindArray("years", Integer.class, column(come, kept -> kept.entry().year()))
                .bindArray("beside", String.class, column(come, kept -> kept.total().part()))
                .bindArray("firstFrom", String.class, column(come, kept -> kept.entry().first().from()))
                .bindArray("firstUntil", String.class, column(come, kept -> kept.entry().first().until()))
                .bindArray("secondFrom", String.class, column(come, kept -> second(kept, Span::from)))
                .bindArray("secondUntil", String.class, column(come, kept -> second(kept, Span::until))).execute());
    }

    private static Instant second(Kept kept, Function<Span, Instant> moment) {
        return Optional.ofNullable(kept.entry().second()).map(moment).orElse(null);
    }

    /** Always in the same order, so that two replicas cannot lock each other out. */
    private void count(Map<Kept.Total, Integer> difference) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into bonus_total (municipality, account, year, beside, number)
                        select * from unnest(:municipalities, :accounts, :years, :beside, :changes)
                        on conflict (municipality, account, year, beside) do update set number = bonus_total.number + excluded.number""")
                .bindArray("municipalities", String.class, column(difference.keySet(), Kept.Total::municipality))
                .bindArray("accounts", String.class, column(difference.keySet(), Kept.Total::account))
                .bindArray("years", Integer.class, column(difference.keySet(), Kept.Total::year))
                .bindArray("beside", String.class, column(difference.keySet(), Kept.Total::part))
                .bindArray("changes", Integer.class, difference.values().toArray()).execute());
    }

    private static <T> Object[] column(Collection<T> rows, Function<T, ?> value) {
        return rows.stream().map(value).toArray();
    }
}
