package nl.krachtketen.placement.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Women whose step ends soon with nothing to follow: a gap between two activities is where they are lost. */
public interface FundingGaps {

    enum Step {
        TRIAL,
        PLACEMENT,
        ACTIVITY
    }

    /** @param endsOn the last day of the step, or the last for which its offering has money */
    record Gap(UUID stepId, UUID participantId, UUID offeringId, Step step, LocalDate endsOn) {}

    /**
     * Of those whom the caller holds.
     *
     * @param until steps that end on this day or before
     */
    List<Gap> of(String caller, LocalDate until, UUID after, int limit);
}
