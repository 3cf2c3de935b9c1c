package nl.krachtketen.reporting.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** How far the log is on the office's topic. Another number of the office begins anew, because it has other identifiers. */
@ApplicationScoped
class ProgrammeCursor {

    @Inject
    Jdbi jdbi;

    /** Where to go on, for this transaction only; empty if another replica is at it. */
    Optional<Long> hold(String office) {
        return jdbi.withHandle(db -> {
            db.execute("insert into programme_cursor (organisation, position) values (?, 0) on conflict do nothing", office);
            return db.createQuery("select position from programme_cursor where organisation = :office for update skip locked")
                    .bind("office", office).mapTo(Long.class).findOne();
        });
    }

    void moveOn(String office, long position) {
        jdbi.useHandle(db -> db.execute("update programme_cursor set position = ? where organisation = ?", position, office));
    }
}
