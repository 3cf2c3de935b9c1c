package nl.krachtketen.matching.domain.choicepage;

import java.time.LocalDate;
import nl.krachtketen.matching.domain.History;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.StepState;

/** How she stands to an offering on her page at this moment, whatever it was when her list was made. */
public enum Standing {
    /** She can choose it. */
    AVAILABLE,
    /** It takes nobody in now, or no more, or she no longer lets its organiser see her. */
    CLOSED,
    /** She chose it before, and has a place or waits for one. */
    CHOSEN,
    /** She takes part. */
    TAKES_PART;

    public static Standing of(OpenOffering offering, History history, LocalDate today) {
        if (history.goesTo(offering.id())) {
            return history.steps().get(offering.id()) == StepState.RUNNING ? TAKES_PART : CHOSEN;
        }
        boolean hers = !history.withdrawnFrom().contains(offering.organisation());
        return hers && offering.takesPeopleIn() && offering.joinableOn(today) ? AVAILABLE : CLOSED;
    }
}
