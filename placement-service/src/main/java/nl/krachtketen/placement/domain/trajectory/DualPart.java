package nl.krachtketen.placement.domain.trajectory;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.Theme;

/**
 * What makes a civic integration programme dual when it runs beside it. A trial does not: it obliges to nothing. Neither do
 * language lessons: they are what the programme consists of.
 */
public enum DualPart {
    WORK(step -> step.kind() == Step.Kind.WORK || step.follows(OfferingKind.WORK_LEARNING)),
    ENTERPRISE(step -> step.kind() == Step.Kind.ENTERPRISE || step.follows(OfferingKind.ENTREPRENEURSHIP)),
    VOLUNTEERING(step -> step.kind() == Step.Kind.PLACEMENT),
    /** The education that she moved on to; the chain knows no other kind than that which leads to an occupation. */
    VOCATIONAL_EDUCATION(step -> step.kind() == Step.Kind.EDUCATION),
    PARENTING_SUPPORT(step -> step.kind() == Step.Kind.ACTIVITY && step.themes().contains(Theme.PARENTING));

    private final Predicate<Step> fits;

    DualPart(Predicate<Step> fits) {
        this.fits = fits;
    }

    static Optional<DualPart> of(Step step) {
        return Stream.of(values()).filter(part -> part.fits.test(step)).findFirst();
    }
}
