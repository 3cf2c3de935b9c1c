package nl.krachtketen.participant.domain.coach;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.krachtketen.participant.domain.IntakeAnswers;

/** A coach who suits somebody, and why. */
public record CoachProposal(Coach coach, List<CoachReason> reasons) {

    private static final int AT_MOST = 10;

    /** The best first; of equals the one who stands beside the fewest, so that nobody carries all. */
    public static List<CoachProposal> among(List<Coach> coaches, IntakeAnswers her) {
        return coaches.stream().map(coach -> of(coach, her)).filter(proposal -> proposal.reasons.contains(CoachReason.FREE_LOAD))
                .sorted(Comparator.comparingInt(CoachProposal::weight).reversed()
                        .thenComparing(proposal -> proposal.coach.load()).thenComparing(proposal -> proposal.coach.id()))
                .limit(AT_MOST).toList();
    }

    private static CoachProposal of(Coach coach, IntakeAnswers her) {
        return new CoachProposal(coach, Arrays.stream(CoachReason.values()).filter(reason -> reason.holds(coach, her)).toList());
    }

    private int weight() {
        return reasons.stream().mapToInt(CoachReason::weight).sum();
    }
}
