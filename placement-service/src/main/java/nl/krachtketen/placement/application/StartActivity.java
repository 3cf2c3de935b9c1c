package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.placement.domain.Activity;

/** She begins an activity: a course, language lessons, civic integration. */
@ApplicationScoped
public class StartActivity {

    @Inject
    Admission admission;

    @Inject
    Activities activities;

    @Inject
    Outbox outbox;

    public Activity start(Start start) {
        var admitted = admission.admit(start);
        var activity = Activity.Running.started(admitted.participation(), admitted.kind());
        activities.add(activity);
        outbox.publish(
                new PlacementEvent.ActivityStarted(
                        admitted.about(), start.offeringId(), activity.kind(), admitted.organiser()),
                activity.version());
        return activity;
    }
}
