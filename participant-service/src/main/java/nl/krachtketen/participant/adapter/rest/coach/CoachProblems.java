package nl.krachtketen.participant.adapter.rest.coach;

import java.util.List;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.participant.domain.Refusal;

/** How refusals about coaches are told to a caller. */
public final class CoachProblems {

    private CoachProblems() {}

    public static Problem of(Refusal.OfCoach refusal) {
        return switch (refusal) {
            case Refusal.OfCoach.CoachesAlready already -> Problem.contradiction("coaches-already", "Coaches already",
                    "Your organisation already has a coach with this reference, or this participant coaches there already.",
                    List.of("listCoaches", "changeCoach"));
            case Refusal.OfCoach.CoachIsFull full -> Problem.contradiction("coach-is-full", "Coach is full",
                    "The coach stands beside as many participants as she can.", List.of("listCoachProposals", "changeCoach"));
            case Refusal.OfCoach.CoachStopped stopped -> Problem.contradiction("coach-stopped", "Coach stopped",
                    "This coach stopped coaching.", List.of("listCoachProposals", "addCoach"));
            case Refusal.OfCoach.CoachIsHerself herself -> Problem.contradiction("coach-is-herself", "Coach is herself",
                    "Nobody coaches herself.", List.of("listCoachProposals"));
            case Refusal.OfCoach.HasCoach has -> Problem.contradiction("has-coach", "Has a coach",
                    "She has a coach already; end that first.", List.of("endCoachAssignment"));
            case Refusal.OfCoach.CarriesMore more -> Problem.contradiction("carries-more", "Carries more",
                    "The coach stands beside " + more.load() + " participants now; that cannot be more than she can.",
                    List.of("changeCoach", "endCoachAssignment"));
            case Refusal.OfCoach.AssignmentEnded ended -> Problem.contradiction("assignment-ended", "Assignment ended",
                    "This coach no longer stands beside her.", List.of("assignCoach"));
        };
    }
}
