package nl.krachtketen.placement.domain.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a volunteer and the organisation agree upon: codes, numbers and dates, so that it can be read in any language.
 *
 * @param expenses  empty if nothing is paid back
 * @param contact   the role account there that she can turn to
 * @param endDate   null if it is open
 * @param withCoach whether she has a coach, who agrees as well
 */
public record AgreementTerms(
        int hoursPerWeek,
        List<Task> tasks,
        List<Expense> expenses,
        String contact,
        LocalDate startDate,
        LocalDate endDate,
        boolean withCoach) {

    public AgreementTerms {
        tasks = once(Task.class, tasks);
        expenses = once(Expense.class, expenses);
    }

    public Set<Party> parties() {
        return withCoach ? EnumSet.allOf(Party.class) : EnumSet.of(Party.PARTICIPANT, Party.ORGANISATION);
    }

    private static <E extends Enum<E>> List<E> once(Class<E> codes, Collection<E> given) {
        Set<E> set = EnumSet.noneOf(codes);
        set.addAll(given);
        return List.copyOf(set);
    }
}
