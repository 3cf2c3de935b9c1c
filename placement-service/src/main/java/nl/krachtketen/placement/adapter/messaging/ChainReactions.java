package nl.krachtketen.placement.adapter.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.placement.application.WhenOfferingChosen;
import nl.krachtketen.placement.application.WhenPlaceAnswered;
import nl.krachtketen.placement.application.WhenPlaceCameFree;
import nl.krachtketen.placement.application.WhenPlaceNoLongerWanted;
import nl.krachtketen.placement.application.WhenPlacePromised;

/** Which reaction belongs to which event. */
@ApplicationScoped
class ChainReactions {

    @Inject
    WhenOfferingChosen whenOfferingChosen;

    @Inject
    WhenPlaceNoLongerWanted whenPlaceNoLongerWanted;

    @Inject
    WhenPlaceCameFree whenPlaceCameFree;

    @Inject
    WhenPlaceAnswered whenPlaceAnswered;

    @Inject
    WhenPlacePromised whenPlacePromised;

    void to(ChainEvent event) {
        switch (event) {
            case MatchEvent.Chosen chosen -> whenOfferingChosen.react(chosen);
            case HandoverEvent handover -> whenPlacePromised.react(handover);
            case MatchEvent.Declined declined -> whenPlaceNoLongerWanted.react(declined);
            case ParticipantEvent.Left left -> whenPlaceNoLongerWanted.react(left);
            case ParticipantEvent.ConsentChanged changed -> whenPlaceNoLongerWanted.react(changed);
            case PlacementEvent.TrialEnded ended -> {
                whenPlaceAnswered.react(ended);
                whenPlaceCameFree.react(ended.offeringId(), ended.about().occurredAt());
            }
            case PlacementEvent.PlacementEnded ended ->
                whenPlaceCameFree.react(ended.offeringId(), ended.about().occurredAt());
            case PlacementEvent.ActivityCompleted ended ->
                whenPlaceCameFree.react(ended.offeringId(), ended.about().occurredAt());
            case PlaceEvent.PlaceReleased released -> {
                whenPlaceAnswered.react(released);
                whenPlaceCameFree.react(released.offeringId(), released.about().occurredAt());
            }
            case PlaceEvent.PlaceOffered offered -> whenPlaceAnswered.react(offered);
            default -> {
                /* The others change nothing about places. */
            }
        }
    }
}
