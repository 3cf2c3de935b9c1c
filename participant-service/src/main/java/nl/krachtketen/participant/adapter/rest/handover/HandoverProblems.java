package nl.krachtketen.participant.adapter.rest.handover;

import java.util.List;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.handover.Handover;

/** How refusals about handovers are told to a caller. */
public final class HandoverProblems {

    private HandoverProblems() {}

    public static Problem of(Refusal.OfHandover refusal) {
        return switch (refusal) {
            case Refusal.OfHandover.HandoverEnded ended -> Problem.contradiction("handover-ended", "Handover ended",
                    "It was answered already, or its time is over. She is with who holds her now.", Handover.POSSIBLE_AFTERWARDS);
            case Refusal.OfHandover.HandoverOpen open -> Problem.contradiction("handover-open", "Handover open",
                    "An organisation was asked already to take her over. Its answer, or the deadline, comes first.",
                    List.of("listHandovers", "getHandover"));
            case Refusal.OfHandover.NotHandedOver notHandedOver -> Problem.contradiction("not-handed-over", "Not handed over",
                    "She was not taken over, so there is nothing to follow up.", List.of("getHandover"));
            case Refusal.OfHandover.NoConsent none -> Problem.contradiction("no-consent", "No consent",
                    "She has not consented that this organisation uses her data for " + none.purpose() + ". Ask her first.",
                    List.of("giveConsent"));
            case Refusal.OfHandover.NotTheTaker notTheTaker ->
                    Problem.forbidden("Only the organisation that is asked to take her over may answer.");
            case Refusal.OfHandover.NotTheGiver notTheGiver -> Problem.forbidden("Only the organisation that handed her over may do this.");
        };
    }
}
