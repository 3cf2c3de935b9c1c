package nl.krachtketen.placement.application.reference;

import java.util.Optional;
import java.util.UUID;

/** The references that the caller's organisation gave to steps: unique among its own, and shown to nobody else. */
public interface StepReferences {

    /** Waits until nobody else is giving the reference, or taking in what is told by it. */
    void await(StepKind kind, String reference);

    Optional<UUID> find(StepKind kind, String reference);

    /** The one that the step has; null if it has none. */
    String of(StepKind kind, UUID step);

    /**
     * In place of the one that it had.
     *
     * @throws nl.krachtketen.placement.domain.Refused if it names another step
     */
    void give(StepKind kind, String reference, UUID step, UUID participant);
}
