package nl.krachtketen.reporting.log;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Population;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import nl.krachtketen.reporting.projection.ProjectionRows;
import nl.krachtketen.reporting.projection.Projections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is made anew from the log is what the live projections are, and takes their place without anybody noticing. */
@QuarkusTest
class RebuildTest {

    private static final int WOMEN = 400;

    private final Woman merged = Woman.of("GM0758");
    private final Woman other = Woman.of("GM0599");
    private final Woman erased = Woman.of("GM0758");

    @Inject
    Projections projections;

    @BeforeEach
    void aChainOfAllKindsOfWomen() {
        Reporting.forgetEverything();
        TestDatabase.execute("reporting", "truncate projection_rebuild");
        Reporting.publish(new Population().add("GM0758", WOMEN, 80).add("GM0599", WOMEN, 60).news());
        Reporting.publish(merged.registered("2008-01-01"), other.registered("2008-01-05"), merged.trial("2008-02-01"),
                merged.offered("2008-02-10", Woman.VOLUNTEERS), merged.lapsed("2008-02-24", Woman.VOLUNTEERS),
                merged.merged("2008-03-01", other), other.placed("2008-04-01"));
        Reporting.publish(erased.registered("2008-01-01"), erased.intakeDone("2008-01-08"), erased.trial("2008-02-01"),
                erased.erased("2008-05-01"));
        await().until(() -> Reporting.count("select count(*) from erased_participant") == 1);
    }

    @Test
    void itChangesNothingWhereNothingIsWrong() {
        String live = rows();
        rebuild();

        assertThat(rows()).isEqualTo(live);
        assertThat(count("removed = 0 and added = 0 and done = events")).isEqualTo(1);
    }

    @Test
    void itMendsWhatIsWrongAndForgetsNothingThatCameInMeanwhile() throws SQLException {
        String live = rows();
        TestDatabase.execute("reporting", "delete from journey where participant in (select participant from journey limit 100)");
        TestDatabase.execute("reporting", "update tally set women = women + 7 where measure = 'STEP'");
        TestDatabase.execute("reporting", "truncate flow");
        Woman late = Woman.of("GM0758");
        try (Connection holding = heldStill()) {
            ask();
            awaitWaiting(1);
            Reporting.publish(late.registered("2008-06-01"), late.trial("2008-07-01"));
            awaitWaiting(2);
        }
        awaitEnd();
        assertThat(rows().lines()).containsAll(live.lines().filter(row -> row.contains("GM0599")).toList());
        assertThat(Reporting.count("select count(*) from journey where trial_at is not null and participant = '" + late.id() + "'")).isEqualTo(1);

        String mended = rows();
        rebuild();
        assertThat(rows()).isEqualTo(mended);
    }

    @Test
    void whoeverIsErasedMeanwhileIsNotBroughtBack() throws SQLException {
        try (Connection holding = heldStill()) {
            ask();
            awaitWaiting(1);
            Reporting.publish(merged.erased("2009-01-01"));
            awaitWaiting(2);
        }
        awaitEnd();
        assertThat(count("begun_again = 1")).isEqualTo(1);
        assertThat(rows()).doesNotContain(merged.id().toString()).doesNotContain(erased.id().toString());
        assertThat(Reporting.count("select count(*) from pg_tables where schemaname = 'rebuild'")).isZero();
    }

    /** Nobody can add anything for as long as the connection is open. */
    private static Connection heldStill() throws SQLException {
        Connection holding = TestDatabase.superuser("reporting");
        holding.createStatement().execute("select pg_advisory_lock(1003)");
        return holding;
    }

    private static void awaitWaiting(int batches) {
        await().until(() -> Reporting.count("select count(*) from pg_locks where locktype = 'advisory' and objid = 1003 and not granted")
                == batches);
    }

    private void rebuild() {
        ask();
        awaitEnd();
    }

    private static void ask() {
        TestDatabase.execute("reporting", "insert into projection_rebuild default values");
    }

    private static void awaitEnd() {
        await().until(() -> count("finished_at is null") == 0);
        assertThat(count("failure is not null")).isZero();
    }

    private static long count(String condition) {
        return Reporting.count("select count(*) from projection_rebuild where " + condition);
    }

    private String rows() {
        return ProjectionRows.of(projections);
    }
}
