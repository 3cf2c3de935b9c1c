package nl.krachtketen.reporting.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** What operators asked to be made anew, and how far it is. A replica that dies leaves its run to be begun again by another. */
@ApplicationScoped
class RebuildRuns {

    /** Longer than a batch may take. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    Jdbi jdbi;

    Optional<UUID> claim(UUID worker) {
        return jdbi.withHandle(db -> db.createQuery("""
                        update projection_rebuild set leased_by = :worker, leased_until = now() + make_interval(secs => :seconds)
                        where id in (select id from projection_rebuild
                            where finished_at is null and (leased_until is null or leased_until < now())
                            order by requested_at limit 1 for update skip locked)
                        returning id""")
                .bind("worker", worker).bind("seconds", LEASE.toSeconds()).mapTo(UUID.class).findOne());
    }

    void begin(UUID run, UUID worker, long events) {
        update(run, worker, "events = ?, done = 0", events);
    }

    void beginAgain(UUID run, UUID worker) {
        update(run, worker, "begun_again = begun_again + 1");
    }

    void advance(UUID run, UUID worker, long events) {
        update(run, worker, "done = done + ?", events);
    }

    void finish(UUID run, UUID worker, Replacement.Difference difference) {
        update(run, worker, "finished_at = now(), removed = ?, added = ?", difference.removed(), difference.added());
    }

    void fail(UUID run, UUID worker, String failure) {
        update(run, worker, "finished_at = now(), failure = ?", failure);
    }

    private void update(UUID run, UUID worker, String change, Object... values) {
        Object[] all = Stream.concat(Arrays.stream(values), Stream.of(LEASE.toSeconds(), run, worker)).toArray();
        int updated = jdbi.withHandle(db -> db.execute("update projection_rebuild set " + change
                + ", leased_until = now() + make_interval(secs => ?) where id = ? and leased_by = ?", all));
        if (updated == 0) {
            throw new IllegalStateException("Another replica has taken this over");
        }
    }
}
