package nl.krachtketen.demo;

import java.util.List;
import java.util.stream.Stream;

/** All that happens to one participant, in the order in which it happened. */
record WomanPlan(Woman woman, List<Step> steps) {

    WomanPlan {
        steps = List.copyOf(steps);
    }

    <S extends Step> Stream<S> all(Class<S> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast);
    }

    boolean has(Class<? extends Step> kind) {
        return all(kind).findAny().isPresent();
    }
}
