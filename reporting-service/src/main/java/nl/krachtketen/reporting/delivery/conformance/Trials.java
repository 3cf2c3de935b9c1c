package nl.krachtketen.reporting.delivery.conformance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The self-tests that were asked for, and what came of them. A replica that dies leaves its one to be begun again by another. */
@ApplicationScoped
class Trials {

    @Inject
    Jdbi jdbi;

    /** False if one is running for this subscription. */
    boolean add(UUID id, UUID subscription, String organisation) {
        return jdbi.withHandle(db -> db.execute("""
                        insert into conformance_test (id, subscription, organisation) values (?, ?, ?)
                        on conflict (subscription) where finished_at is null do nothing""",
                id, subscription, organisation)) == 1;
    }

    Optional<Trial> find(UUID id) {
        return jdbi.withHandle(db -> db.createQuery("select * from conformance_test where id = :id").bind("id", id)
                .mapTo(Trial.class).findOne());
    }

    List<Verdict> verdicts(UUID id) {
        return jdbi.withHandle(db -> db.createQuery("select * from conformance_verdict where test = :id").bind("id", id)
                .mapTo(Verdict.class).list());
    }

    /** Takes one that nobody runs, and forgets what was found of it so far. */
    Optional<Trial> claim(Duration lease) {
        return jdbi.withHandle(db -> {
            var claimed = db.createQuery("""
                            update conformance_test set leased_until = now() + make_interval(secs => :seconds), gap_told_at = null,
                                feed_read_at = null
                            where id in (select id from conformance_test
                                where finished_at is null and (leased_until is null or leased_until < now())
                                order by id limit 1 for update skip locked)
                            returning *""")
                    .bind("seconds", lease.toSeconds()).mapTo(Trial.class).findOne();
            claimed.ifPresent(trial -> db.execute("delete from conformance_verdict where test = ?", trial.id()));
            return claimed;
        });
    }

    void tellGap(UUID id) {
        jdbi.useHandle(db -> db.execute("update conformance_test set gap_told_at = now() where id = ?", id));
    }

    /** Whoever read the feed may have been told of a gap. */
    void noteRead(String organisation) {
        jdbi.useHandle(db -> db.execute("""
                update conformance_test set feed_read_at = now()
                where organisation = ? and finished_at is null and gap_told_at is not null and feed_read_at is null""", organisation));
    }

    boolean feedWasRead(UUID id) {
        return jdbi.withHandle(db -> db.createQuery("select feed_read_at is not null from conformance_test where id = :id").bind("id", id)
                .mapTo(Boolean.class).findOne()).orElse(false);
    }

    /** Its subscription, and with it the test, may be gone by now. */
    void add(UUID id, Verdict verdict) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into conformance_verdict (test, organisation, step, passed, event_id, got)
                        select id, organisation, :step, :passed, :eventId, :got from conformance_test where id = :id for key share""")
                .bind("id", id).bindMethods(verdict).execute());
    }

    void finish(UUID id) {
        jdbi.useHandle(db -> db.execute("update conformance_test set finished_at = now() where id = ?", id));
    }

    int forgetOlderThan(Duration kept) {
        return jdbi.withHandle(db -> db.execute("delete from conformance_test where requested_at < now() - make_interval(secs => ?)",
                kept.toSeconds()));
    }
}
