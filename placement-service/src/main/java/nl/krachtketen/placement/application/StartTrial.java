package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.placement.domain.Trial;

/** She joins in without obligation. It may be her first step, or one beside others. */
@ApplicationScoped
public class StartTrial {

    @Inject
    Admission admission;

    @Inject
    Trials trials;

    @Inject
    Outbox outbox;

    /** @param expectedEnd until when it is tried; null if that is left open */
    public Trial start(Start start, LocalDate expectedEnd) {
        var admitted = admission.admit(start);
        var trial = Trial.Running.started(admitted.participation(), expectedEnd);
        trials.add(trial);
        outbox.publish(
                new PlacementEvent.TrialStarted(admitted.about(), start.offeringId(), admitted.organiser()),
                trial.version());
        return trial;
    }
}
