package nl.krachtketen.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What an organiser may say of an offering, and what follows from its dates. */
class TermsTest {

    private static final LocalDate MONDAY = LocalDate.of(2009, 3, 9);
    private static final String ORGANISER = "00000001001001002758";

    @Test
    void datesAreInOrderOnceAndOfOurTime() {
        assertThat(planning(List.of(MONDAY.plusDays(7), MONDAY, MONDAY), false, false).startDates())
                .containsExactly(MONDAY, MONDAY.plusDays(7));
        assertThat(new Funding(null, LocalDate.of(1900, 1, 1)).untilDate()).hasYear(1900);
        assertThat(new Funding(null, LocalDate.of(2100, 12, 31)).untilDate()).hasYear(2100);
        invalid("fundedUntilDate", () -> new Funding(null, LocalDate.of(1899, 12, 31)));
        invalid("fundedUntilDate", () -> new Funding(null, LocalDate.of(2101, 1, 1)));
        invalid("startDates", () -> planning(List.of(LocalDate.of(20008, 3, 9)), false, false));
    }

    @Test
    void whereOneDropsInThereIsNoStart() {
        assertThat(planning(List.of(), true, false).dropIn()).isTrue();
        invalid("dropIn", () -> planning(List.of(MONDAY), true, false));
        invalid("dropIn", () -> planning(List.of(), true, true));
    }

    @Test
    void onlyWorkLearningHasAnEmployer() {
        var employer = new Employer(3, "team-oost", true);
        assertThat(terms(OfferingKind.WORK_LEARNING, employer, "", Planning.NONE).employer()).isEqualTo(employer);
        assertThat(terms(OfferingKind.COURSE, null, "", Planning.NONE).description()).as("nothing is not a description").isNull();
        assertThat(terms(OfferingKind.COURSE, null, "Samen koken", Planning.NONE).description()).isEqualTo("Samen koken");
        invalid("employer", () -> terms(OfferingKind.COURSE, employer, null, Planning.NONE));
    }

    /** A day ends at midnight in Amsterdam. */
    @Test
    void aClosedGroupIsMissedFromTheDayAfterItsFirstStart() {
        Planning closed = planning(List.of(MONDAY, MONDAY.plusDays(7)), false, true);
        assertThat(closed.missedStart(Instant.parse("2009-03-09T22:59:59Z"))).isEmpty();
        assertThat(closed.missedStart(Instant.parse("2009-03-09T23:00:00Z"))).contains(MONDAY);
        assertThat(planning(List.of(MONDAY), false, false).missedStart(Instant.parse("2009-03-20T12:00:00Z"))).isEmpty();
    }

    @Test
    void whatIsClosedOrWhoseStartWasMissedCannotBeAskedFor() {
        Instant before = Instant.parse("2009-03-09T12:00:00Z");
        Instant after = Instant.parse("2009-03-20T12:00:00Z");
        OpenOffering open = OpenOffering.published(UUID.randomUUID(), ORGANISER,
                terms(OfferingKind.COURSE, null, null, planning(List.of(MONDAY), false, true)));
        assertThat(open.canBeAskedFor(before)).isTrue();
        assertThat(open.canBeAskedFor(after)).isFalse();
        assertThat(open.closed().canBeAskedFor(before)).isFalse();
    }

    @Test
    void aDraftIsNobodysUntilItIsPublished() {
        Terms terms = terms(OfferingKind.COURSE, null, null, Planning.NONE);
        Terms others = terms(OfferingKind.COURSE, null, "Samen koken", Planning.NONE);
        Draft draft = Draft.of(UUID.randomUUID(), ORGANISER, terms);
        assertThat(draft.changed(others)).isEqualTo(new Draft(draft.id(), ORGANISER, others, 2));
        assertThat(draft.changed(others).published())
                .isEqualTo(new OpenOffering(draft.id(), ORGANISER, others, Occupancy.none(null), 3));
    }

    @Test
    void eachWarningIsSaidInBothLanguages() {
        for (LevelWarning warning : LevelWarning.values()) {
            assertThat(warning.dutch()).contains("niveau");
            assertThat(warning.english()).contains(" ").isNotEqualTo(warning.dutch());
        }
    }

    @Test
    void atAMiddleLevelAThemeIsNamed() {
        assertThat(LevelWarning.of(terms(OfferingKind.COURSE, null, null, Planning.NONE))).contains(LevelWarning.THEME_AT_MIDDLE_LEVEL);
    }

    private static Planning planning(List<LocalDate> starts, boolean dropIn, boolean closedAfterStart) {
        return new Planning(starts, dropIn, null, closedAfterStart);
    }

    private static Terms terms(OfferingKind kind, Employer employer, String description, Planning planning) {
        return new Terms(null, "Aanbod", kind, "GM0758", "4811", List.of(ParticipationLevel.MIDDLE), List.of(), List.of(), null, true,
                ChildrenArrangement.COME_ALONG, List.of(), null, List.of(), Obligation.NONE, description, planning, Rewards.NONE,
                Funding.UNKNOWN, employer);
    }

    private static void invalid(String field, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(InvalidTerms.class, invalid -> assertThat(invalid.field()).isEqualTo(field));
    }
}
