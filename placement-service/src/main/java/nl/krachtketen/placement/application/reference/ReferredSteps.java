package nl.krachtketen.placement.application.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.Participation;

/** What taking in a told trial, placement and activity have in common: a reference that names one, or none yet. */
@ApplicationScoped
class ReferredSteps {

    @Inject
    StepReferences references;

    /**
     * How one kind of step is found, started and brought up to date.
     *
     * @param update records what differs from what is told; also what is told of a step besides that it started
     */
    record Handling<T>(
            StepKind kind,
            Function<UUID, Optional<T>> lock,
            Function<T, Participation> participation,
            ToLongFunction<T> version,
            Supplier<T> start,
            UnaryOperator<T> update) {}

    <T> TakenIn<T> takeIn(ToldStep told, Handling<T> handling) {
        references.await(handling.kind(), told.reference());
        Optional<UUID> known = references.find(handling.kind(), told.reference());
        return known.isEmpty()
                ? new TakenIn<>(started(told, handling), true)
                : new TakenIn<>(updated(known.get(), told, handling), false);
    }

    private <T> T started(ToldStep told, Handling<T> handling) {
        T step = handling.start().get();
        // Whoever may not start it is told that first.
        Etags.requireIfGiven(told.ifMatch(), OptionalLong.empty());
        var participation = handling.participation().apply(step);
        references.give(handling.kind(), told.reference(), participation.id(), participation.participantId());
        return handling.update().apply(step);
    }

    /** A reference outlives the right to see what it names. */
    private static <T> T updated(UUID id, ToldStep told, Handling<T> handling) {
        T step = handling.lock()
                .apply(id)
                .orElseThrow(() -> Problem.notFound("What has this reference is no longer yours to see."));
        Etags.requireIfGiven(told.ifMatch(), OptionalLong.of(handling.version().applyAsLong(step)));
        told.requireSameAs(handling.participation().apply(step));
        return handling.update().apply(step);
    }
}
