package nl.krachtketen.placement.application.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.krachtketen.placement.application.Activities;
import nl.krachtketen.placement.application.CompleteActivity;
import nl.krachtketen.placement.application.StartActivity;
import nl.krachtketen.placement.domain.Activity;

/** Makes an activity what an organisation's own system says of it. */
@ApplicationScoped
public class TakeInActivity {

    @Inject
    ReferredSteps steps;

    @Inject
    Activities activities;

    @Inject
    StartActivity startActivity;

    @Inject
    CompleteActivity completeActivity;

    /** @param completedAt null if it runs */
    public TakenIn<Activity> takeIn(ToldStep told, Instant completedAt) {
        return steps.takeIn(
                told,
                new ReferredSteps.Handling<>(
                        StepKind.ACTIVITY,
                        id -> activities.lock(id, told.organisation()),
                        Activity::participation,
                        Activity::version,
                        () -> startActivity.start(told.start()),
                        known -> completed(known, completedAt, told.organisation())));
    }

    private Activity completed(Activity known, Instant completedAt, String organisation) {
        return completedAt == null || known instanceof Activity.Completed
                ? known
                : completeActivity.complete(known.participation().id(), completedAt, organisation);
    }
}
