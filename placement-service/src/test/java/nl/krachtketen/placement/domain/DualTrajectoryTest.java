package nl.krachtketen.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.placement.domain.trajectory.DualPart;
import nl.krachtketen.placement.domain.trajectory.DualTrajectory;
import nl.krachtketen.placement.domain.trajectory.Step;
import org.junit.jupiter.api.Test;

/** A civic integration programme combined with another step of the programme's list, at the same time. */
class DualTrajectoryTest {

    private static final Step PROGRAMME = activity(OfferingKind.CIVIC_INTEGRATION, null, 1, 12);

    @Test
    void itLastsAsLongAsBothRun() {
        var dual = DualTrajectory.of(List.of(PROGRAMME, step(Step.Kind.PLACEMENT, OfferingKind.VOLUNTEER_VACANCY, 3, 0)));
        assertThat(dual).singleElement().satisfies(one -> {
            assertThat(one.part()).isEqualTo(DualPart.VOLUNTEERING);
            assertThat(one.from()).isEqualTo(month(3));
            assertThat(one.until()).isEqualTo(month(12));
        });
    }

    @Test
    void everyStepOfTheProgrammesListMakesItDual() {
        assertThat(partBeside(activity(OfferingKind.WORK_LEARNING, null, 2, 0))).isEqualTo(DualPart.WORK);
        assertThat(partBeside(step(Step.Kind.WORK, null, 2, 0))).isEqualTo(DualPart.WORK);
        assertThat(partBeside(activity(OfferingKind.ENTREPRENEURSHIP, null, 2, 0))).isEqualTo(DualPart.ENTERPRISE);
        assertThat(partBeside(step(Step.Kind.ENTERPRISE, null, 2, 0))).isEqualTo(DualPart.ENTERPRISE);
        assertThat(partBeside(step(Step.Kind.EDUCATION, null, 2, 0))).isEqualTo(DualPart.VOCATIONAL_EDUCATION);
        assertThat(partBeside(activity(OfferingKind.COURSE, Theme.PARENTING, 2, 0))).isEqualTo(DualPart.PARENTING_SUPPORT);
    }

    @Test
    void languageLessonsATrialAndAnotherCourseDoNot() {
        for (Step other : List.of(
                activity(OfferingKind.LANGUAGE_AT_HOME, null, 2, 0),
                step(Step.Kind.TRIAL, OfferingKind.VOLUNTEER_VACANCY, 2, 0),
                activity(OfferingKind.COURSE, Theme.HEALTH, 2, 0),
                activity(OfferingKind.CIVIC_INTEGRATION, Theme.PARENTING, 2, 0))) {
            assertThat(DualTrajectory.of(List.of(PROGRAMME, other))).isEmpty();
        }
    }

    @Test
    void aLanguageLessonAtHomeBesideVolunteeringIsNone() {
        assertThat(DualTrajectory.of(List.of(
                        activity(OfferingKind.LANGUAGE_AT_HOME, null, 1, 0),
                        step(Step.Kind.PLACEMENT, OfferingKind.VOLUNTEER_VACANCY, 1, 0))))
                .isEmpty();
    }

    @Test
    void oneAfterTheOtherIsNotAtTheSameTime() {
        assertThat(DualTrajectory.of(List.of(PROGRAMME, step(Step.Kind.PLACEMENT, OfferingKind.VOLUNTEER_VACANCY, 12, 0))))
                .isEmpty();
    }

    private static DualPart partBeside(Step other) {
        return DualTrajectory.of(List.of(PROGRAMME, other)).getFirst().part();
    }

    private static Step activity(OfferingKind kind, Theme theme, int from, int until) {
        return new Step(
                UUID.randomUUID(),
                Step.Kind.ACTIVITY,
                UUID.randomUUID(),
                kind,
                theme == null ? List.of() : List.of(theme),
                month(from),
                until == 0 ? null : month(until));
    }

    private static Step step(Step.Kind kind, OfferingKind at, int from, int until) {
        return new Step(UUID.randomUUID(), kind, null, at, List.of(), month(from), until == 0 ? null : month(until));
    }

    private static Instant month(int number) {
        return Instant.parse("2009-%02d-01T00:00:00Z".formatted(number));
    }
}
