package nl.krachtketen.reporting.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** Knows which records are one woman. Records that are one with the same third are one with each other. (ADR 0013) */
@ApplicationScoped
class SamePersons {

    /** Any number will do, if it is the only one in this database. */
    private static final int LOCK = 1001;

    @Inject
    Jdbi jdbi;

    /**
     * While some batches change nothing about who is one woman they run beside each other, until one comes that does.
     * Records of one woman may have different partitions, so two replicas could fold her at once.
     */
    void holdStill(boolean rearranging) {
        String lock = rearranging ? "select pg_advisory_xact_lock(?)" : "select pg_advisory_xact_lock_shared(?)";
        jdbi.useHandle(db -> db.select(lock, LOCK).mapToMap().list());
    }

    void add(List<SamePerson> words) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into same_person (one, other, merged, occurred_at, recorded_at, event_id)
                        select distinct on (one, other) one, other, merged, cast(occurred_at as timestamptz),
                            cast(recorded_at as timestamptz), event_id
                        from (select * from unnest(:ones, :others, :merged, :occurredAt, :recordedAt, :eventIds)
                            union all select * from unnest(:others, :ones, :merged, :occurredAt, :recordedAt, :eventIds))
                            as word (one, other, merged, occurred_at, recorded_at, event_id)
                        order by one, other, 4 desc, 5 desc, event_id desc
                        on conflict (one, other) do update set merged = excluded.merged,
                            occurred_at = excluded.occurred_at, recorded_at = excluded.recorded_at,
                            event_id = excluded.event_id
                        where (same_person.occurred_at, same_person.recorded_at, same_person.event_id)
                            < (excluded.occurred_at, excluded.recorded_at, excluded.event_id)""")
                .bindArray("ones", UUID.class, column(words, SamePerson::one))
                .bindArray("others", UUID.class, column(words, SamePerson::other))
                .bindArray("merged", Boolean.class, column(words, SamePerson::merged))
                .bindArray("occurredAt", String.class, column(words, w -> w.occurredAt().toString()))
                .bindArray("recordedAt", String.class, column(words, w -> w.recordedAt().toString()))
                .bindArray("eventIds", UUID.class, column(words, SamePerson::eventId))
                .execute());
    }

    /**
     * All records of these women, each with what its group goes by. A group of more than one is locked, so that one
     * replica at a time folds it.
     */
    Map<UUID, UUID> groupsOf(Collection<UUID> participants) {
        Map<UUID, UUID> groups = new HashMap<>();
        participants.forEach(participant -> groups.put(participant, participant));
        groups.putAll(ofSeveral(participants));
        return groups;
    }

    private Map<UUID, UUID> ofSeveral(Collection<UUID> participants) {
        Map<UUID, UUID> groups = jdbi.withHandle(db -> db.createQuery("""
                        with recursive reached (origin, participant) as (
                            select one, one from same_person where merged and one = any(:participants)
                            union
                            select origin, other from reached join same_person on one = participant where merged
                        )
                        select distinct participant, first_value(participant) over (partition by origin order by participant)
                        from reached""")
                .bindArray("participants", UUID.class, participants)
                .reduceRows(new HashMap<UUID, UUID>(), (found, row) -> {
                    found.put(row.getColumn(1, UUID.class), row.getColumn(2, UUID.class));
                    return found;
                }));
        if (!groups.isEmpty()) {
            lock(groups.values());
        }
        return groups;
    }

    /** Always in the same order, so that two replicas cannot lock each other out. */
    private void lock(Collection<UUID> groups) {
        jdbi.useHandle(db -> db.createQuery("""
                        select pg_advisory_xact_lock(key) from (select distinct hashtextextended(cast(name as text), 0) as key
                            from unnest(:groups) name order by key) as keys""")
                .bindArray("groups", UUID.class, groups).mapToMap().list());
    }

    /** One of the records goes by another name from now on. */
    void rename(UUID participant, UUID pseudonym) {
        jdbi.useHandle(db -> {
            db.execute("update same_person set one = ? where one = ?", pseudonym, participant);
            db.execute("update same_person set other = ? where other = ?", pseudonym, participant);
        });
    }

    private static Object[] column(List<SamePerson> words, Function<SamePerson, Object> value) {
        return words.stream().map(value).toArray();
    }
}
