package nl.krachtketen.kit.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.Caller;
import org.jdbi.v3.core.Jdbi;

/** Which account it was. Kept apart from the log and never sent anywhere: she is told of organisations, not of members of staff. */
@ApplicationScoped
class ProcessingAudit {

    @Inject
    Jdbi jdbi;

    @Inject
    Caller caller;

    void write(UUID processing) {
        jdbi.useHandle(db -> db.execute("insert into processing_audit (processing, subject, client) values (?, ?, ?)",
                processing, caller.subject(), caller.client()));
    }
}
