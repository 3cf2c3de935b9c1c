package nl.krachtketen.reporting.journey;

import static nl.krachtketen.kit.test.Eventually.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.test.TestDatabase;
import nl.krachtketen.reporting.Reporting;
import nl.krachtketen.reporting.Woman;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a journey keeps of what was told of her. */
@QuarkusTest
class JourneyFoldTest {

    @BeforeEach
    void beginAgain() {
        Reporting.forgetEverything();
    }

    @Test
    void theFirstTimeOfEachStepCountsAndComingBackUndoesLeaving() {
        Woman woman = Woman.of("GM0758");
        Reporting.publish(woman.trial("2008-05-01"), woman.registered("2008-01-01"), woman.left("2008-06-01"),
                woman.trial("2008-03-01"), woman.placed("2008-07-01"),
                woman.assessed("2008-04-01", ParticipationLevel.MIDDLE), woman.intakeDone("2008-01-15"));
        await().until(() -> Reporting.count("select count(*) from journey_event") == 7);
        assertThat(row("select concat_ws(' ', trial_at::date, activated_at::date, furthest, participation_level, "
                + "coalesce(left_at::text, 'here'), unusual) from journey"))
                .isEqualTo("2008-03-01 2008-03-01 PLACED MIDDLE here f");
    }

    @Test
    void unusualStepsAreMarkedAndCounted() {
        Woman straightToWork = Woman.of("GM0758");
        Woman trialBeforeIntake = Woman.of("GM0758");
        Reporting.publish(straightToWork.registered("2008-01-01"), straightToWork.intakeDone("2008-01-08"),
                straightToWork.work("2008-02-01"), trialBeforeIntake.registered("2008-01-01"),
                trialBeforeIntake.trial("2008-01-02"), trialBeforeIntake.intakeDone("2008-01-20"));
        await().until(() -> Reporting.count("select count(*) from journey where unusual") == 2);
        await().until(() -> Reporting.funnel("GM0758").extract().<Integer>path("unusual") == 2);
    }

    @Test
    void whoDoesNotCountForTheProgrammeHasAJourneyAndIsNotCounted() {
        Woman man = new Woman(Ids.next(), "GM0758", ParticipationLevel.HIGH, false);
        Reporting.publish(man.registered("2008-01-01"), man.placed("2008-02-01"));
        await().until(() -> Reporting.count("select count(*) from journey where placed_at is not null") == 1);
        assertThat(Reporting.count("select count(*) from tally where women > 0")).isZero();
    }

    private static String row(String sql) {
        try (var db = TestDatabase.superuser("reporting"); var rows = db.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
