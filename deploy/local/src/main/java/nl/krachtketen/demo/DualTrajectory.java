package nl.krachtketen.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Sector;

/**
 * From 2009 on some follow a civic integration programme and volunteer at the same time: the dual trajectories for which a
 * municipality receives a bonus. A few of them are at work before the summer.
 */
final class DualTrajectory {
    private static final Instant FIRST_BONUS = OfficeHours.on(LocalDate.of(2009, 1, 1), 0);
    private static final double DUAL = .09;
    private static final double COMPLETED = .4;
    private static final double WORKS = .25;

    private final Woman her;
    private final JointOffering offerings;
    private final Vacancies vacancies;
    private final Dice dice;

    DualTrajectory(Woman her, JointOffering offerings, Vacancies vacancies, Dice dice) {
        this.her = her;
        this.offerings = offerings;
        this.vacancies = vacancies;
        this.dice = dice;
    }

    /** The same steps, and what she began in 2009. */
    List<Step> with(List<Step> steps) {
        if (!her.countsForProgramme() || her.level() == ParticipationLevel.HIGH || !goesOn(steps) || !dice.chance(DUAL)) {
            return steps;
        }
        List<Step> all = new ArrayList<>(steps);
        Set<DemoOffering> known = known(steps);
        civicIntegration().filter(programme -> !known.contains(programme)).ifPresent(programme -> begin(programme, known, all));
        return History.untilEnd(all);
    }

    private static boolean goesOn(List<Step> steps) {
        return steps.stream().anyMatch(Step.DoIntake.class::isInstance)
                && steps.stream().noneMatch(step ->
                        step instanceof Step.Leave || step instanceof Step.MoveOn || step instanceof Step.Pause);
    }

    private Optional<DemoOffering> civicIntegration() {
        return offerings.activities(her.municipality()).stream()
                .filter(offering -> offering.terms().kind() == OfferingKind.CIVIC_INTEGRATION).findFirst();
    }

    /** Where she has been, and where she wanted to go. */
    private static Set<DemoOffering> known(List<Step> steps) {
        return Stream.concat(
                        steps.stream().filter(Step.Start.class::isInstance).map(step -> ((Step.Start) step).offering()),
                        steps.stream().filter(Step.Choose.class::isInstance).map(step -> ((Step.Choose) step).offering()))
                .collect(Collectors.toSet());
    }

    private void begin(DemoOffering programme, Set<DemoOffering> known, List<Step> all) {
        int number = 1 + all.stream().mapToInt(step -> step instanceof Step.Start start ? start.number() : 0).max().orElse(0);
        Instant last = all.getLast().at();
        Instant begin = dice.later(last.isBefore(FIRST_BONUS) ? FIRST_BONUS : last, 7, 60);
        Instant volunteers = dice.later(begin, 14, 45);
        all.add(new Step.StartActivity(begin, number, programme));
        if (!isPlaced(all)) {
            vacancies.take(her, known).ifPresent(vacancy -> {
                all.add(new Step.Choose(volunteers, vacancy));
                all.add(new Step.Place(dice.later(volunteers, 2, 10), number + 1, vacancy, dice.between(4, 12)));
            });
        }
        if (dice.chance(COMPLETED)) {
            Instant completed = dice.later(volunteers, 60, 80);
            all.add(new Step.CompleteActivity(completed, number));
            if (dice.chance(WORKS)) {
                all.add(new Step.MoveOn(dice.later(completed, 1, 7), OutcomeKind.WORK, dice.oneOf(List.of(Sector.values())), null));
            }
        }
    }

    private static boolean isPlaced(List<Step> steps) {
        return steps.stream().anyMatch(Step.Place.class::isInstance) && steps.stream().noneMatch(Step.EndPlacement.class::isInstance);
    }
}
