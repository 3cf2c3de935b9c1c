package nl.krachtketen.reporting.dashboard.flow;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.kit.tenancy.Transactions;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes down on the first of each month how the flows stand, so that a page can say what changed since. A stand is never written twice:
 * a month whose first day went by while nothing ran has none.
 */
@ApplicationScoped
class MonthBegins {

    /** Any number will do, if it is the only one in this database. */
    private static final int LOCK = 1011;

    @Inject
    Transactions transactions;

    @Inject
    Jdbi jdbi;

    @Scheduled(cron = "{krachtketen.flows.month-begins}", timeZone = "Europe/Amsterdam", identity = "month-begins")
    void writeDown() {
        transactions.asPlatform(() -> jdbi.withHandle(db -> {
            db.select("select pg_advisory_xact_lock(?)", LOCK).mapToMap().list();
            return db.execute("""
                    insert into flow_stand (month, municipality, path, women)
                    select month_of(now()), municipality, bucket, women from flow
                    where grain = 0 and measure = 'PATH' and women <> 0
                        and not exists (select from flow_stand where month = month_of(now()))""");
        }));
    }
}
