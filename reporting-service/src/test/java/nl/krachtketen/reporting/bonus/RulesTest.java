package nl.krachtketen.reporting.bonus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import org.junit.jupiter.api.Test;

/** What counts, and above all what does not. */
class RulesTest {

    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final List<Happened> events = new ArrayList<>();

    @Test
    void aProgrammeBesideVolunteeringIsDualSinceBothRun() {
        programme("2009-02-01", "2009-12-01");
        tell(What.PLACED, "2009-03-15", OTHER, null);
        assertThat(of(Account.DUAL_TRAJECTORY)).singleElement().satisfies(dual -> {
            assertThat(dual.countedAt()).isEqualTo(noon("2009-03-15"));
            assertThat(dual.beside()).isEqualTo(Beside.VOLUNTEERING);
            assertThat(dual.first()).isEqualTo(new Span(noon("2009-02-01"), noon("2009-12-01")));
            assertThat(dual.second()).isEqualTo(new Span(noon("2009-03-15"), null));
        });
    }

    @Test
    void everyStepOfTheProgrammesListMakesItDual() {
        assertThat(beside(What.MOVED_TO_WORK, null, false)).containsExactly(Beside.WORK);
        assertThat(beside(What.ACTIVITY_STARTED, OfferingKind.WORK_LEARNING, false)).containsExactly(Beside.WORK);
        assertThat(beside(What.MOVED_TO_ENTERPRISE, null, false)).containsExactly(Beside.ENTERPRISE);
        assertThat(beside(What.ACTIVITY_STARTED, OfferingKind.ENTREPRENEURSHIP, false)).containsExactly(Beside.ENTERPRISE);
        assertThat(beside(What.MOVED_TO_EDUCATION, null, false)).containsExactly(Beside.VOCATIONAL_EDUCATION);
        assertThat(beside(What.ACTIVITY_STARTED, OfferingKind.COURSE, true)).containsExactly(Beside.PARENTING_SUPPORT);
    }

    @Test
    void languageLessonsAndAnotherCourseDoNot() {
        assertThat(beside(What.ACTIVITY_STARTED, OfferingKind.LANGUAGE_AT_HOME, false)).isEmpty();
        assertThat(beside(What.ACTIVITY_STARTED, OfferingKind.COURSE, false)).isEmpty();
        assertThat(beside(What.ACTIVITY_STARTED, OfferingKind.CIVIC_INTEGRATION, true)).isEmpty();
    }

    @Test
    void aLanguageLessonAtHomeBesideVolunteeringIsNoDualTrajectory() {
        tell(What.ACTIVITY_STARTED, "2009-02-01", PROGRAMME, OfferingKind.LANGUAGE_AT_HOME.name());
        tell(What.PLACED, "2009-03-01", OTHER, null);
        assertThat(of(Account.DUAL_TRAJECTORY)).isEmpty();
    }

    @Test
    void oneAfterTheOtherIsNotAtTheSameTime() {
        programme("2009-02-01", "2009-06-01");
        tell(What.PLACED, "2009-06-01", OTHER, null);
        assertThat(of(Account.DUAL_TRAJECTORY)).isEmpty();
    }

    @Test
    void whatWasDualOnlyBefore2009BringsNothing() {
        programme("2008-02-01", "2008-12-31");
        tell(What.PLACED, "2008-03-01", OTHER, null);
        assertThat(of(Account.DUAL_TRAJECTORY)).isEmpty();
    }

    @Test
    void whatIsStillDualWhenTheRuleBeginsCountsFromThen() {
        programme("2008-02-01", "2009-03-01");
        tell(What.PLACED, "2008-03-01", OTHER, null);
        assertThat(of(Account.DUAL_TRAJECTORY)).extracting(Entry::countedAt).containsExactly(Instant.parse("2008-12-31T23:00:00Z"));
        assertThat(of(Account.DUAL_TRAJECTORY)).extracting(Entry::year).containsExactly(2009);
    }

    @Test
    void workAndVolunteeringBesideItCountOnce() {
        programme("2009-02-01", "2009-12-01");
        tell(What.PLACED, "2009-03-01", OTHER, null);
        tell(What.MOVED_TO_WORK, "2009-04-01", null, null);
        assertThat(of(Account.DUAL_TRAJECTORY)).extracting(Entry::beside).containsExactly(Beside.VOLUNTEERING);
    }

    @Test
    void programmesAtTheSameTimeAreOneAndALaterOneIsAnother() {
        programme("2009-01-10", "2009-06-01");
        tell(What.ACTIVITY_STARTED, "2009-03-01", OTHER, OfferingKind.CIVIC_INTEGRATION.name());
        tell(What.ACTIVITY_COMPLETED, "2009-08-01", OTHER, OfferingKind.CIVIC_INTEGRATION.name());
        tell(What.MOVED_TO_WORK, "2009-02-01", null, null);
        tell(What.ACTIVITY_STARTED, "2010-01-10", UUID.randomUUID(), OfferingKind.CIVIC_INTEGRATION.name());
        assertThat(of(Account.DUAL_TRAJECTORY)).extracting(Entry::countedAt).containsExactly(noon("2009-02-01"), noon("2010-01-10"));
    }

    @Test
    void whoLeftTheChainRunsNothingInItAnyMoreButMayStillWork() {
        tell(What.PLACED, "2009-02-01", OTHER, null);
        tell(What.LEFT, "2009-03-01", null, null);
        programme("2009-04-01", "2009-12-01");
        assertThat(of(Account.DUAL_TRAJECTORY)).isEmpty();
        tell(What.MOVED_TO_WORK, "2009-02-15", null, null);
        assertThat(of(Account.DUAL_TRAJECTORY)).extracting(Entry::beside).containsExactly(Beside.WORK);
    }

    @Test
    void workThatTurnedOutToHaveEndedRunsNoLonger() {
        tell(What.MOVED_TO_WORK, "2008-06-01", null, null);
        tell(What.OUTCOME_CONFIRMED, "2008-12-01", null, "WORK");
        programme("2009-02-01", "2009-12-01");
        assertThat(of(Account.DUAL_TRAJECTORY)).isEmpty();
    }

    @Test
    void aWomanWithoutBenefitWhoFoundPaidWorkCountsOnce() {
        tell(What.REGISTERED, "2008-01-01", null, "NONE");
        tell(What.MOVED_TO_WORK, "2008-05-01", null, null);
        tell(What.MOVED_TO_WORK, "2009-05-01", null, null);
        assertThat(of(Account.NUG_TO_WORK)).extracting(Entry::countedAt).containsExactly(noon("2008-05-01"));
    }

    @Test
    void whoHadABenefitOrWorkOrStartedAnEnterpriseIsNoNugWhoFoundWork() {
        tell(What.REGISTERED, "2008-01-01", null, "UNKNOWN");
        tell(What.MOVED_TO_WORK, "2008-05-01", null, null);
        assertThat(of(Account.NUG_TO_WORK)).isEmpty();
        events.clear();
        tell(What.MOVED_TO_WORK, "2007-05-01", null, null);
        tell(What.REGISTERED, "2008-01-01", null, "NONE");
        tell(What.MOVED_TO_WORK, "2008-05-01", null, null);
        assertThat(of(Account.NUG_TO_WORK)).isEmpty();
        events.clear();
        tell(What.REGISTERED, "2008-01-01", null, "NONE");
        tell(What.MOVED_TO_ENTERPRISE, "2008-05-01", null, null);
        assertThat(of(Account.NUG_TO_WORK)).isEmpty();
    }

    @Test
    void theThreeLinesRollUpIntoTheBudgetFrom2009EachWomanOnceAYear() {
        tell(What.ACTIVITY_STARTED, "2008-09-01", OTHER, OfferingKind.COURSE.name());
        tell(What.ACTIVITY_STARTED, "2009-02-01", PROGRAMME, OfferingKind.CIVIC_INTEGRATION.name());
        tell(What.ACTIVITY_STARTED, "2009-03-01", OTHER, OfferingKind.COURSE.name());
        tell(What.ACTIVITY_STARTED, "2009-04-01", OTHER, OfferingKind.COURSE.name());
        tell(What.ACTIVITY_STARTED, "2009-05-01", OTHER, OfferingKind.EMPOWERMENT.name());
        assertThat(of(Account.ADULT_EDUCATION)).extracting(Entry::year).containsExactly(2008, 2009);
        assertThat(of(Account.CIVIC_INTEGRATION)).extracting(Entry::year).containsExactly(2009);
        assertThat(of(Account.PARTICIPATION_BUDGET)).extracting(Entry::countedAt).containsExactly(noon("2009-02-01"));
    }

    @Test
    void everyAccountHasOneRuleThatNamesItsSource() {
        assertThat(Rules.ALL).extracting(BonusRule::account).containsExactlyInAnyOrder(Account.values());
        assertThat(Rules.ALL).allSatisfy(rule -> assertThat(rule.source()).contains("December 2008"));
        assertThat(Rules.of(Account.DUAL_TRAJECTORY).euros()).hasValue(1000);
        assertThat(Rules.of(Account.NUG_TO_WORK).euros()).isEmpty();
    }

    private List<Beside> beside(What what, OfferingKind kind, boolean parenting) {
        events.clear();
        programme("2009-02-01", "2009-12-01");
        events.add(new Happened(what, noon("2009-03-01"), OTHER, kind == null ? null : kind.name(), parenting));
        return of(Account.DUAL_TRAJECTORY).stream().map(Entry::beside).toList();
    }

    private void programme(String from, String until) {
        tell(What.ACTIVITY_STARTED, from, PROGRAMME, OfferingKind.CIVIC_INTEGRATION.name());
        tell(What.ACTIVITY_COMPLETED, until, PROGRAMME, OfferingKind.CIVIC_INTEGRATION.name());
    }

    private void tell(What what, String day, UUID offering, String detail) {
        events.add(new Happened(what, noon(day), offering, detail, false));
    }

    private List<Entry> of(Account account) {
        events.sort(Comparator.comparing(Happened::at));
        return Rules.entries(Life.of(events)).stream().filter(entry -> entry.account() == account).toList();
    }

    private static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(Entry.NETHERLANDS).toInstant();
    }
}
