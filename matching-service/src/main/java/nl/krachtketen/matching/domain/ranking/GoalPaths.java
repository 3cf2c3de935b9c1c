package nl.krachtketen.matching.domain.ranking;

import static nl.krachtketen.contract.vocabulary.OfferingKind.CIVIC_INTEGRATION;
import static nl.krachtketen.contract.vocabulary.OfferingKind.COMMUNITY_CENTRE_ACTIVITY;
import static nl.krachtketen.contract.vocabulary.OfferingKind.COURSE;
import static nl.krachtketen.contract.vocabulary.OfferingKind.EMPOWERMENT;
import static nl.krachtketen.contract.vocabulary.OfferingKind.ENTREPRENEURSHIP;
import static nl.krachtketen.contract.vocabulary.OfferingKind.EVC;
import static nl.krachtketen.contract.vocabulary.OfferingKind.INFORMAL_LANGUAGE_MEETING;
import static nl.krachtketen.contract.vocabulary.OfferingKind.JOB_FAIR;
import static nl.krachtketen.contract.vocabulary.OfferingKind.LANGUAGE_AT_HOME;
import static nl.krachtketen.contract.vocabulary.OfferingKind.VOLUNTEER_ORIENTATION;
import static nl.krachtketen.contract.vocabulary.OfferingKind.VOLUNTEER_VACANCY;
import static nl.krachtketen.contract.vocabulary.OfferingKind.WORK_LEARNING;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.Goal;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.matching.domain.OpenOffering;

/** Which offerings lead to which goal: by what sort of activity they are, or by what they are about. */
final class GoalPaths {

    private static final Map<Goal, Set<OfferingKind>> KINDS = new EnumMap<>(
            Stream.of(Goal.values()).collect(Collectors.toMap(Function.identity(), GoalPaths::kindsOf)));

    private GoalPaths() {}

    static boolean leadsTo(Goal goal, OpenOffering offering) {
        return kinds(goal).contains(offering.kind())
                || (goal == Goal.RAISE_CHILDREN && (offering.themes().contains(Theme.PARENTING)
                        || offering.themes().contains(Theme.CHILDREN_AND_SCHOOL)));
    }

    static boolean opensTheWayTo(Goal goal, OpenOffering offering) {
        for (OfferingKind next : offering.nextSteps()) {
            if (kinds(goal).contains(next)) {
                return true;
            }
        }
        return false;
    }

    private static Set<OfferingKind> kinds(Goal goal) {
        return KINDS.get(goal);
    }

    private static Set<OfferingKind> kindsOf(Goal goal) {
        return switch (goal) {
            case LEARN_DUTCH -> Set.of(LANGUAGE_AT_HOME, INFORMAL_LANGUAGE_MEETING, CIVIC_INTEGRATION);
            case MEET_PEOPLE -> Set.of(COMMUNITY_CENTRE_ACTIVITY, INFORMAL_LANGUAGE_MEETING);
            case BECOME_MORE_INDEPENDENT -> Set.of(EMPOWERMENT, CIVIC_INTEGRATION);
            case RAISE_CHILDREN -> Set.of();
            case VOLUNTEER -> Set.of(VOLUNTEER_VACANCY, VOLUNTEER_ORIENTATION);
            case EDUCATION -> Set.of(COURSE, EVC);
            case PAID_WORK -> Set.of(WORK_LEARNING, JOB_FAIR, EVC);
            case ENTERPRISE -> Set.of(ENTREPRENEURSHIP);
        };
    }
}
