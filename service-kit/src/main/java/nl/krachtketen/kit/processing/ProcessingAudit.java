package nl.krachtketen.kit.processing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.tenancy.Transactions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Which account it was. Kept apart from the log and never sent anywhere: she is told of organisations, not of members of staff. */
@ApplicationScoped
class ProcessingAudit {

    @Inject
    Jdbi jdbi;

    @Inject
    Caller caller;

    @Inject
    Transactions transactions;

    @ConfigProperty(name = "krachtketen.processing.audit-kept-days", defaultValue = "1826")
    int keptDays;

    void write(UUID processing) {
        jdbi.useHandle(db -> db.execute("insert into processing_audit (processing, subject, client) values (?, ?, ?)",
                processing, caller.subject(), caller.client()));
    }

    @Scheduled(every = "24h", identity = "forget-processing-audit")
    void forgetOld() {
        transactions.asPlatform(() -> jdbi.withHandle(db ->
                db.execute("delete from processing_audit where recorded_at < now() - make_interval(days => ?)", keptDays)));
    }
}
