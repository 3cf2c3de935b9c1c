package nl.krachtketen.kit.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.kit.tenancy.Transactions;
import org.jdbi.v3.core.Jdbi;

/** Makes tomorrow's partitions of the outbox, and forgets days that are older than a month. */
@ApplicationScoped
class OutboxPartitions {

    static final int DAYS_AHEAD = 14;
    static final int DAYS_KEPT = 30;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Inject
    RelayConfig config;

    @Scheduled(every = "6h", identity = "outbox-partitions")
    void maintain() {
        if (config.enabled()) {
            transactions.asPlatform(() -> jdbi.withHandle(db ->
                    db.createQuery("select 1 from outbox_maintain(:ahead, :kept)").bind("ahead", DAYS_AHEAD).bind("kept", DAYS_KEPT)
                            .mapTo(Integer.class).one()));
        }
    }
}
