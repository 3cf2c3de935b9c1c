package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.kit.access.AccessFold;
import nl.krachtketen.kit.access.Grant;

/** Whoever recorded the start, the organiser of the offering has her there and must be able to see it. */
@ApplicationScoped
public class WhenStepStarted {

    @Inject
    Offerings offerings;

    @Inject
    AccessFold access;

    public void react(PlacementEvent started) {
        offerings
                .find(started.offeringId())
                .filter(offering ->
                        !offering.organisation().equals(started.about().organisation()))
                .ifPresent(offering ->
                        access.grant(Grant.takesPart(started.about().participantId(), offering.organisation())));
    }
}
