package nl.krachtketen.kit.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import nl.krachtketen.kit.jobs.EachAlone;
import org.jdbi.v3.core.Jdbi;

/** Every night, whatever was kept long enough goes. Deleting twice is deleting once, so every replica may do it. */
@ApplicationScoped
public class DeleteOldRecords {

    private static final String JOB = "delete-old-records";
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    @Inject
    Instance<KeptRecords> records;

    @Inject
    EachAlone eachAlone;

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    @Scheduled(cron = "${krachtketen.retention.cron:0 30 3 * * ?}", identity = JOB)
    public void delete() {
        eachAlone.asPlatform(JOB, () -> records.stream().flatMap(some -> some.all().stream()).toList(), this::delete);
    }

    private void delete(KeptRecords.Kept kept) {
        jdbi.useHandle(db -> db.createUpdate("delete from " + kept.rows()).bind("before", before(kept.period())).execute());
    }

    private Instant before(Period kept) {
        return LocalDate.ofInstant(clock.instant(), NETHERLANDS).minus(kept).atStartOfDay(NETHERLANDS).toInstant();
    }
}
