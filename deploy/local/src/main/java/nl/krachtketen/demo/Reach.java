package nl.krachtketen.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;

/** Whom the municipalities reach and never register: at their doors every month, at a festival in June, at a job fair in October. */
final class Reach {
    private static final LocalDate LAST = LocalDate.of(2008, 12, 1);
    private static final int SMALLEST = 6;

    private final Flows flows = new Flows();
    private final Partners partners;
    private final JointOffering offerings;

    Reach(Partners partners, JointOffering offerings) {
        this.partners = partners;
        this.offerings = offerings;
    }

    List<Reached> all() {
        return partners.municipalities().filter(Municipality::inProgramme).flatMap(this::in).toList();
    }

    /** Where recruiting has begun, month after month. */
    private Stream<Reached> in(Municipality place) {
        Flow flow = flows.of(place);
        Dice dice = new Dice(Population.SEED + place.code().hashCode());
        int size = Math.max(SMALLEST, flow.reach() / 8);
        return flow.begin().withDayOfMonth(1).plusMonths(1).datesUntil(LAST.plusDays(1), Period.ofMonths(1))
                .flatMap(month -> Stream.of(atTheDoors(place, month, size, dice), atAnEvent(place, month, size, dice)))
                .flatMap(Optional::stream);
    }

    private Optional<Reached> atTheDoors(Municipality place, LocalDate month, int size, Dice dice) {
        return reached(place, OfferingKind.LANGUAGE_AT_HOME, RecruitmentChannel.HOME_VISIT, month,
                dice.between(size / 2, size * 2), .95, dice);
    }

    private Optional<Reached> atAnEvent(Municipality place, LocalDate month, int size, Dice dice) {
        return switch (month.getMonth()) {
            case JUNE -> reached(place, OfferingKind.COMMUNITY_CENTRE_ACTIVITY, RecruitmentChannel.NEIGHBOURHOOD_MEETING, month,
                    dice.between(size * 15, size * 40), .55, dice);
            case OCTOBER -> reached(place, OfferingKind.JOB_FAIR, RecruitmentChannel.MASS_MEDIA, month,
                    dice.between(size * 10, size * 20), .4, dice);
            default -> Optional.empty();
        };
    }

    private Optional<Reached> reached(
            Municipality place, OfferingKind kind, RecruitmentChannel channel, LocalDate month, int people, double women, Dice dice) {
        return offerings.activities(place).stream().filter(offering -> offering.terms().kind() == kind).findFirst()
                .map(offering -> new Reached(offering, month.plusDays(dice.between(0, 27)), people, (int) (people * women), channel));
    }
}
