package nl.krachtketen.system;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A backup, the log, and what is on Kafka still, bring back whatever was acknowledged: as docs/operations.md says, step by step. */
@ExtendWith({TriedOnce.class, Platform.class})
@Tag("long")
class RestoreTest {

    private static final Duration A_WHILE = Duration.ofSeconds(15);
    private static final Duration RECOVERY = Duration.ofMinutes(5);
    private static final Duration BEFORE_THE_BACKUP = Duration.ofHours(1);

    @TempDir
    private Path elsewhere;

    private final Ledger ledger = new Ledger();
    private Cluster cluster;
    private Audit audit;

    @BeforeEach
    void theBooksBefore() throws IOException {
        cluster = new Cluster(elsewhere);
        audit = new Audit();
    }

    @Test
    void theDataDiskIsLostUnderLoadAndNothingAcknowledgedIsMissing() throws IOException, SQLException {
        cluster.archiveTheLog();
        int behindTheBackup;
        try (var load = Load.onto(ledger)) {
            load.goOn(A_WHILE);
            cluster.backUp();
            int before = ledger.total();
            load.goOn(A_WHILE);
            cluster.loseTheDataDisk();
            behindTheBackup = ledger.total() - before;
            Instant lost = Instant.now();
            List<Taken> services = Taken.SERVICES.stream().map(Taken::over).toList();
            cluster.restore();
            services.forEach(service -> Offsets.setBack(service.part().name(), lost.minus(BEFORE_THE_BACKUP)));
            Taken.giveBack(services);
            load.goOn(A_WHILE);
        }
        cluster.noLongerArchiveTheLog();
        report("data disk lost, base backup of %d MB, log of %d events after it".formatted(cluster.backupMegabytes(), behindTheBackup));
    }

    @Test
    void reportingGoesBackToAnOlderBackupAndHearsAllOfItAgain() {
        int missing;
        Instant backedUp;
        try (var load = Load.onto(ledger)) {
            load.goOn(A_WHILE);
            try (Taken reporting = Taken.over("reporting-service")) {
                backedUp = Instant.now();
                cluster.execute("create database reporting_backup template reporting owner reporting_owner");
            }
            int before = ledger.total();
            load.goOn(A_WHILE);
            missing = ledger.total() - before;
            try (Taken reporting = Taken.over("reporting-service")) {
                cluster.execute("select pg_drop_replication_slot(slot_name) from pg_replication_slots where database = 'reporting'");
                cluster.execute("drop database reporting");
                cluster.execute("alter database reporting_backup rename to reporting");
                cluster.execute("revoke all on database reporting from public");
                cluster.execute("grant connect on database reporting to reporting_app, reporting_relay");
                Offsets.setBack(reporting.part().name(), backedUp.minus(BEFORE_THE_BACKUP));
            }
        }
        report("reporting set back by %d events".formatted(missing));
    }

    private void report(String what) {
        Duration took = audit.holds(ledger, Set.of(), RECOVERY);
        audit.figuresAreWhatTheLogSays();
        System.out.printf("| restore: %s | %d events owed, 0 lost, 0 doubled | longest silence %d s, all read after %d s |%n", what,
                ledger.total(), ledger.longestSilence().toSeconds(), took.toSeconds());
    }
}
