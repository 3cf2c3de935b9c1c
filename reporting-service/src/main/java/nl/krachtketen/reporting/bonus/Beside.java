package nl.krachtketen.reporting.bonus;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.OfferingKind;

/**
 * What makes a civic integration programme dual when it runs beside it; placement-service shows the same to whoever holds her. A trial
 * does not, for it obliges to nothing; neither do language lessons, which are what the programme consists of.
 */
public enum Beside {
    WORK(run -> run.kind() == Run.Kind.WORK || run.follows(OfferingKind.WORK_LEARNING)),
    ENTERPRISE(run -> run.kind() == Run.Kind.ENTERPRISE || run.follows(OfferingKind.ENTREPRENEURSHIP)),
    VOLUNTEERING(run -> run.kind() == Run.Kind.PLACEMENT),
    /** The education that she moved on to; the chain knows no other kind than that which leads to an occupation. */
    VOCATIONAL_EDUCATION(run -> run.kind() == Run.Kind.EDUCATION),
    PARENTING_SUPPORT(run -> run.kind() == Run.Kind.ACTIVITY && run.parenting() && !run.follows(OfferingKind.CIVIC_INTEGRATION));

    private final Predicate<Run> fits;

    Beside(Predicate<Run> fits) {
        this.fits = fits;
    }

    static Optional<Beside> of(Run run) {
        return Stream.of(values()).filter(each -> each.fits.test(run)).findFirst();
    }
}
