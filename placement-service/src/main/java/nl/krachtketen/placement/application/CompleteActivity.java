package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.Activity;

/** She completed an activity. */
@ApplicationScoped
public class CompleteActivity {

    @Inject
    Activities activities;

    @Inject
    Leaving leaving;

    @Inject
    Outbox outbox;

    public Activity complete(UUID id, Instant at, String organisation) {
        Activity.Completed activity = activities
                .lock(id, organisation)
                .orElseThrow(() -> Problem.notFound("There is no activity with this identifier."))
                .running()
                .completed(at);
        activities.save(activity);
        var about = leaving.leave(activity.participation(), false, at, organisation);
        outbox.publish(
                new PlacementEvent.ActivityCompleted(
                        about, activity.participation().offeringId(), activity.kind()),
                activity.version());
        return activity;
    }
}
