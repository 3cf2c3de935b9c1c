package nl.krachtketen.contract;

import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ConfirmationMoment;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.Sector;

/**
 * What a participant moved on to, as placement-service records it. The sector is optional; the offering is named if
 * one led there.
 */
public sealed interface OutcomeEvent extends ChainEvent {

    /** She began an education. */
    @EventType("placements.moved-to-education")
    record MovedToEducation(About about, @Nullable Sector sector, @Nullable UUID offeringId) implements OutcomeEvent {
    }

    /** She found paid work. */
    @EventType("placements.moved-to-work")
    record MovedToWork(About about, @Nullable Sector sector, @Nullable UUID offeringId) implements OutcomeEvent {
    }

    /** She works for herself. */
    @EventType("placements.moved-to-enterprise")
    record MovedToEnterprise(About about, @Nullable Sector sector, @Nullable UUID offeringId) implements OutcomeEvent {
    }

    /** Some months later an outcome is still so (true) or no longer (false). */
    @EventType("placements.outcome-confirmed")
    record OutcomeConfirmed(About about, OutcomeKind outcome, ConfirmationMoment moment, boolean stillSo)
            implements OutcomeEvent {
    }
}
